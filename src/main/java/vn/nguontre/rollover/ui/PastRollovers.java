package vn.nguontre.rollover.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nguontre.rollover.Outcome;
import vn.nguontre.rollover.RolloverRow;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.Formats;

/** The roll-overs of a school, the newest first, with the way back while nobody has acted on one of the pupils. */
class PastRollovers extends Div {
    private final SchoolYear running;
    private final transient Consumer<RolloverRow> undo;

    PastRollovers(List<RolloverRow> past, SchoolYear running, Consumer<RolloverRow> undo) {
        this.running = running;
        this.undo = undo;
        UnorderedList list = new UnorderedList();
        list.addClassName("past-rollovers");
        past.forEach(row -> list.add(item(row)));
        add(new H2(getTranslation("rollover.past")), list);
    }

    private ListItem item(RolloverRow row) {
        ListItem item = new ListItem(new Span(getTranslation(
                "rollover.past-line",
                Formats.dateTime(row.at()),
                row.actorName(),
                row.into().label(),
                outcomes(row))));
        if (row.mayBeUndoneIn(running)) {
            Button button = new Button(getTranslation("rollover.undo"), e -> ask(row));
            button.setAriaLabel(getTranslation("rollover.undo-of", Formats.dateTime(row.at())));
            item.add(button);
        } else {
            item.add(new Span(why(row)));
        }
        return item;
    }

    private String why(RolloverRow row) {
        RolloverRow.Undone undone = row.undone();
        if (undone != null) {
            return getTranslation("rollover.undone", Formats.dateTime(undone.at()), undone.actorName());
        }
        return row.movedOn() == 0 ? "" : getTranslation("rollover.undo-too-late", row.movedOn());
    }

    private void ask(RolloverRow row) {
        new ConfirmationDialog(
                        getTranslation("rollover.undo-title", Formats.dateTime(row.at())),
                        getTranslation("rollover.undo-confirm", row.people()),
                        () -> undo.accept(row),
                        new Paragraph(getTranslation("rollover.undo-text")))
                .open();
    }

    private String outcomes(RolloverRow row) {
        return Stream.of(Outcome.values())
                .filter(o -> row.of(o) > 0)
                .map(o -> getTranslation("rollover.outcome-count", getTranslation(o.textKey()), row.of(o)))
                .collect(Collectors.joining(", "));
    }
}
