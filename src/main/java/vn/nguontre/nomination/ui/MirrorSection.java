package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.nguontre.nomination.MirrorTable;

/** Nominees beside known pupils, group by group. */
class MirrorSection extends Section {
    MirrorSection(MirrorTable table) {
        var texts = new MirrorTexts(this::getTranslation);
        addClassNames("panel", "mirror");
        add(new H2(texts.title(table)));
        if (table.rows().isEmpty()) {
            add(new Paragraph(getTranslation("nomination.mirror.nothing")));
            return;
        }
        NativeTableRow head = new NativeTableRow();
        texts.headings(table).forEach(heading -> head.add(scoped(heading, "col")));
        NativeTableBody body = new NativeTableBody();
        table.rows().forEach(row -> body.add(line(texts.cells(table, row))));
        NativeTable grid =
                new NativeTable(new NativeTableHeader(head), body, new NativeTableFooter(line(texts.sum(table))));
        grid.getElement().setAttribute("aria-label", texts.title(table));
        add(grid);
    }

    private static NativeTableRow line(List<String> cells) {
        NativeTableRow line = new NativeTableRow(scoped(cells.getFirst(), "row"));
        cells.stream().skip(1).forEach(cell -> line.add(new NativeTableCell(cell)));
        return line;
    }

    private static NativeTableHeaderCell scoped(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
