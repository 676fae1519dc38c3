package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import vn.nguontre.nomination.ImportHistory;
import vn.nguontre.nomination.ImportRow;
import vn.nguontre.nomination.SentList.TakenBack;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Formats;

/** Lists that were brought in, the latest first. */
class ImportGrid extends AdaptingGrid<ImportRow> {
    ImportGrid(ImportHistory history) {
        setAriaLabel(getTranslation("nomination.imports"));
        setSelectionMode(SelectionMode.NONE);
        addThemeName("wrap-cell-content");
        setEmptyStateComponent(new EmptyState(
                getTranslation("nomination.imports.none"), getTranslation("nomination.imports.none-text")));
        adapt(
                addComponentColumn(this::summary).setHeader(getTranslation("nomination.imports.file")),
                List.of(
                        addColumn(row -> Formats.dateTime(row.at()))
                                .setHeader(getTranslation("nomination.imports.at"))
                                .setAutoWidth(true)
                                .setFlexGrow(0),
                        addColumn(ImportGrid::who).setHeader(getTranslation("nomination.imports.by")),
                        addColumn(ImportRow::schoolName).setHeader(getTranslation("nomination.school")),
                        addColumn(this::round).setHeader(getTranslation("nomination.imports.round")),
                        addComponentColumn(this::file)
                                .setHeader(getTranslation("nomination.imports.file"))
                                .setFlexGrow(2),
                        addColumn(ImportRow::people)
                                .setHeader(getTranslation("nomination.imports.people"))
                                .setAutoWidth(true)
                                .setFlexGrow(0),
                        addColumn(this::undone).setHeader(getTranslation("nomination.imports.undone"))));
        setItems(query -> history.page(query.getOffset(), query.getLimit()).stream(), query -> history.count());
    }

    private Div summary(ImportRow row) {
        return new Div(
                file(row),
                new Div(row.schoolName() + " · " + round(row)),
                new Div(Formats.dateTime(row.at()) + " · " + who(row)),
                new Div(getTranslation("nomination.imports.people") + ": " + row.people()),
                new Div(undone(row)));
    }

    private static String who(ImportRow row) {
        return row.actorName() + ", " + row.unitName();
    }

    private String round(ImportRow row) {
        return row.roundName() + " · "
                + getTranslation("nomination.school-year", row.schoolYear().label());
    }

    private Component file(ImportRow row) {
        NativeDetails checksum =
                new NativeDetails(getTranslation("nomination.lists.checksum"), new Code(row.checksum()));
        checksum.addClassName("checksum");
        return new Div(new Div(row.fileName()), checksum);
    }

    private String undone(ImportRow row) {
        TakenBack undone = row.takenBack();
        return undone == null
                ? Formats.orDash(null)
                : getTranslation("nomination.imports.undone-by", undone.actorName(), Formats.dateTime(undone.at()));
    }
}
