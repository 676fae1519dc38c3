package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import vn.nguontre.reservedpost.SupplyCell;
import vn.nguontre.reservedpost.SupplyTable;

/** Fields down, years across; made to be printed. */
class SupplyGrid extends Div {
    SupplyGrid(SupplyTable table) {
        addClassName("ledger");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("reservedpost.supply.table"));
        NativeTableRow head = new NativeTableRow(head(getTranslation("reservedpost.supply.field"), "col"));
        table.years().forEach(y -> head.add(head(String.valueOf(y), "col")));
        NativeTableBody body = new NativeTableBody();
        table.lines().forEach(line -> body.add(row(line)));
        add(new NativeTable(new NativeTableHeader(head), body));
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(SupplyTable.Line line) {
        NativeTableRow row = new NativeTableRow(head(getTranslation(line.field().textKey()), "row"));
        line.cells().forEach(c -> row.add(cell(c)));
        return row;
    }

    private NativeTableCell cell(SupplyCell cell) {
        if (cell.people() + cell.posts() + cell.needs() == 0) {
            return new NativeTableCell("–");
        }
        return new NativeTableCell(
                new Div(getTranslation("reservedpost.supply.people") + ": " + SupplyTexts.people(this, cell)),
                new Div(getTranslation("reservedpost.supply.posts") + ": " + cell.posts()),
                new Div(getTranslation("reservedpost.supply.needs") + ": " + cell.needs()));
    }
}
