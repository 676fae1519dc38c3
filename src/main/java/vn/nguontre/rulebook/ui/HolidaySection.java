package vn.nguontre.rulebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nguontre.rulebook.RuleBookEditing;
import vn.nguontre.shared.Today;

/** Days off and days of make-up work in a year. */
class HolidaySection extends Section {
    private static final int FIRST_YEAR = 2024;

    private final transient RuleBookEditing editing;
    private final transient Today today;
    private final Select<Integer> year = new Select<>();
    private final HolidayGrid grid = new HolidayGrid();
    private final transient IntConsumer whenChosen;
    private boolean filling;

    HolidaySection(RuleBookEditing editing, Today today, boolean mayEnter, IntConsumer whenChosen) {
        this.editing = editing;
        this.today = today;
        this.whenChosen = whenChosen;
        year.setLabel(getTranslation("rulebook.year"));
        year.addValueChangeListener(e -> chosen());
        Div toolbar = new Div(year);
        if (mayEnter) {
            toolbar.add(new Button(
                    getTranslation("rulebook.enter-holiday"), e -> new HolidayDialog(editing, this::refresh).open()));
        }
        toolbar.addClassName("toolbar");
        add(new H2(getTranslation("rulebook.holidays")), toolbar, grid);
    }

    /** Shows the year if there is a calendar for it, otherwise the running one. */
    void show(@Nullable Integer wanted) {
        int thisYear = today.date().getYear();
        List<Integer> years =
                IntStream.rangeClosed(FIRST_YEAR, thisYear + 1).boxed().toList();
        filling = true;
        year.setItems(years);
        year.setValue(wanted != null && years.contains(wanted) ? wanted : thisYear);
        filling = false;
        refresh();
    }

    private void chosen() {
        if (!filling && year.getValue() != null) {
            whenChosen.accept(year.getValue());
        }
    }

    private void refresh() {
        grid.setItems(editing.holidays(year.getValue()));
    }
}
