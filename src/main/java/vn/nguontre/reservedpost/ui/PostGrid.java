package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.nguontre.reservedpost.PostRow;
import vn.nguontre.shared.ui.AdaptingGrid;

/** The posts of one year with their places; a year has only a handful. */
class PostGrid extends AdaptingGrid<PostRow> {
    PostGrid(List<PostRow> posts) {
        setItems(posts);
        setAllRowsVisible(true);
        setAriaLabel(getTranslation("reservedpost.ledger.title"));
        Column<PostRow> compact = addComponentColumn(this::summary).setHeader(getTranslation("reservedpost.post"));
        List<Column<PostRow>> wide = List.of(
                addComponentColumn(PostGrid::link)
                        .setHeader(getTranslation("reservedpost.post"))
                        .setFlexGrow(2),
                addColumn(PostRow::agency)
                        .setHeader(getTranslation("reservedpost.agency"))
                        .setFlexGrow(2),
                addColumn(PostRow::majors)
                        .setHeader(getTranslation("reservedpost.majors"))
                        .setFlexGrow(2),
                addComponentColumn(PlaceCounts::new)
                        .setHeader(getTranslation("reservedpost.places"))
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                addComponentColumn(p -> PostTexts.chip(this, p.status()))
                        .setHeader(getTranslation("reservedpost.status"))
                        .setAutoWidth(true)
                        .setFlexGrow(0));
        adapt(compact, wide);
    }

    private Div summary(PostRow post) {
        return new Div(link(post), new Div(post.agency()), new PlaceCounts(post), PostTexts.chip(this, post.status()));
    }

    private static Anchor link(PostRow post) {
        return new Anchor(PostNavigation.form(post.id()), post.title());
    }
}
