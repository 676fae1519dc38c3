package vn.nguontre.rulebook.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.nguontre.rulebook.HolidayRow;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Formats;

/** Days off and days of make-up work; on a phone each in a few lines. */
class HolidayGrid extends AdaptingGrid<HolidayRow> {
    HolidayGrid() {
        getElement().setAttribute("aria-label", getTranslation("rulebook.holidays"));
        Column<HolidayRow> compact = addComponentColumn(this::summary).setHeader(getTranslation("rulebook.day"));
        List<Column<HolidayRow>> wide = List.of(
                addColumn(h -> Formats.date(h.day()))
                        .setHeader(getTranslation("rulebook.day"))
                        .setAutoWidth(true),
                addColumn(this::kind).setHeader(getTranslation("rulebook.kind")).setAutoWidth(true),
                addColumn(HolidayRow::name)
                        .setHeader(getTranslation("rulebook.holiday-name"))
                        .setAutoWidth(true)
                        .setFlexGrow(1),
                addColumn(HolidayRow::legalSource)
                        .setHeader(getTranslation("rulebook.source"))
                        .setAutoWidth(true)
                        .setFlexGrow(1));
        setEmptyStateComponent(
                new EmptyState(getTranslation("rulebook.no-holidays"), getTranslation("rulebook.no-holidays-text")));
        setAllRowsVisible(true);
        adapt(compact, wide);
    }

    private Div summary(HolidayRow holiday) {
        return new Div(
                new Div(Formats.date(holiday.day()) + " · " + kind(holiday)),
                new Div(holiday.name()),
                new Div(holiday.legalSource()));
    }

    private String kind(HolidayRow holiday) {
        return getTranslation("rulebook.holiday-kind." + holiday.kind().name());
    }
}
