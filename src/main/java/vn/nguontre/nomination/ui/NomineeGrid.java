package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.Formats;

/** Nominees as a table to choose from; on a phone name, class and status under each other. */
class NomineeGrid extends AdaptingGrid<NomineeRow> {
    private NomineeFilter filter = NomineeFilter.NONE;

    NomineeGrid() {
        setAriaLabel(getTranslation("nomination.nominees"));
        ((GridMultiSelectionModel<NomineeRow>) setSelectionMode(SelectionMode.MULTI))
                .setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
        Column<NomineeRow> compact = addComponentColumn(this::summary)
                .setHeader(getTranslation("nomination.name"))
                .setFlexGrow(2);
        List<Column<NomineeRow>> wide = List.of(
                addComponentColumn(this::name)
                        .setHeader(getTranslation("nomination.name"))
                        .setWidth("11rem")
                        .setFlexGrow(2),
                addColumn(row -> Formats.date(row.birthDate()))
                        .setHeader(getTranslation("nomination.birth-date"))
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                addColumn(NomineeRow::schoolClass)
                        .setHeader(getTranslation("nomination.class"))
                        .setFlexGrow(0),
                addColumn(NomineeRow::schoolName)
                        .setHeader(getTranslation("nomination.school"))
                        .setFlexGrow(1),
                addColumn(NomineeGrid::results).setHeader(getTranslation("nomination.results")),
                addComponentColumn(NomineeChip::of)
                        .setHeader(getTranslation("nomination.status"))
                        .setAutoWidth(true),
                addColumn(row -> Formats.day(row.statusSince()))
                        .setHeader(getTranslation("nomination.since"))
                        .setAutoWidth(true));
        adapt(compact, wide);
    }

    /** The filter that the nominees' pages are to know. */
    void openedWith(NomineeFilter current) {
        filter = current;
    }

    private Div summary(NomineeRow row) {
        return new Div(new Div(name(row)), new Div(row.schoolClass() + " · " + row.schoolName()), NomineeChip.of(row));
    }

    private Anchor name(NomineeRow row) {
        return new Anchor(NominationNavigation.nominee(row.id(), filter), row.fullName());
    }

    private static String results(NomineeRow row) {
        return Formats.orDash(row.learningResult()) + " / " + Formats.orDash(row.conductResult());
    }
}
