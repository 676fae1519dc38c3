package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import vn.nguontre.reservedpost.PostRow;

/** The posts of one year with their places; a year has only a handful. */
class PostGrid extends Grid<PostRow> {
    PostGrid(List<PostRow> posts) {
        setItems(posts);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", getTranslation("reservedpost.ledger.title"));
        addComponentColumn(p -> new Anchor(PostNavigation.form(p.id()), p.title()))
                .setHeader(getTranslation("reservedpost.post"))
                .setFlexGrow(3);
        addColumn(PostRow::agency)
                .setHeader(getTranslation("reservedpost.agency"))
                .setFlexGrow(2);
        addColumn(PostRow::majors)
                .setHeader(getTranslation("reservedpost.majors"))
                .setFlexGrow(2);
        number("reservedpost.held", PostRow::held);
        number("reservedpost.promised", PostRow::promised);
        number("reservedpost.offered", PostRow::offered);
        number("reservedpost.taken", PostRow::taken);
        number("reservedpost.free", PostRow::free);
        addComponentColumn(p -> PostTexts.chip(this, p.status()))
                .setHeader(getTranslation("reservedpost.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void number(String header, ValueProvider<PostRow, Integer> value) {
        addColumn(value)
                .setHeader(getTranslation(header))
                .setWidth("6rem")
                .setFlexGrow(0)
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
    }
}
