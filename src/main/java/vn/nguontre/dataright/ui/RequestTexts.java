package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import vn.nguontre.dataright.CorrectionDraft;
import vn.nguontre.dataright.RequestClock;
import vn.nguontre.dataright.RequestEvent;
import vn.nguontre.dataright.RequestRow;
import vn.nguontre.dataright.RequestStatus;
import vn.nguontre.people.PersonField;
import vn.nguontre.shared.Sex;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** Requests in words, in the language of the page. */
final class RequestTexts {
    private RequestTexts() {}

    static String what(RequestRow row) {
        String kind = say(row.kind().textKey());
        PersonField field = row.field();
        if (field != null) {
            return say("dataright.request-of-field", kind, say(field.textKey()));
        }
        return row.copyFormat() == null ? kind : kind + " (" + row.copyFormat() + ")";
    }

    static String change(CorrectionDraft draft) {
        return say("dataright.change", value(draft.field(), draft.seen()), value(draft.field(), draft.wanted()));
    }

    /** A kept text as people read it. */
    static String value(PersonField field, String kept) {
        if (kept.isBlank()) {
            return "–";
        }
        return switch (field) {
            case BIRTH_DATE -> Formats.date(LocalDate.parse(kept));
            case SEX -> say(Sex.valueOf(kept).textKey());
            default -> kept;
        };
    }

    static StatusChip chip(RequestStatus status) {
        Tone tone = switch (status) {
            case RECEIVED, ACKNOWLEDGED -> Tone.WAITING;
            case DONE -> Tone.GOOD;
            case REFUSED -> Tone.BAD;
            case TAKEN_BACK -> Tone.NEUTRAL;
        };
        return new StatusChip(say(status.textKey()), tone);
    }

    /** How long there is still; an overdue one in red, and in a word. Empty for a settled one. */
    static Span clock(RequestRow row) {
        RequestClock clock = row.clock();
        if (clock == null) {
            return new Span();
        }
        if (clock.overdue()) {
            Span late = new Span(say("dataright.clock.overdue", Formats.date(clock.lastDay())));
            late.addClassName("overdue");
            return late;
        }
        return new Span(say(clockKey(row), Formats.date(clock.lastDay()), clock.workingDaysLeft()));
    }

    private static String clockKey(RequestRow row) {
        boolean correction = row.field() != null && row.status() == RequestStatus.RECEIVED;
        return "dataright.clock." + (correction ? "CORRECTION" : row.status().name());
    }

    static UnorderedList history(RequestRow row) {
        UnorderedList lines = new UnorderedList();
        row.history().forEach(event -> lines.add(new ListItem(line(event))));
        return lines;
    }

    private static String line(RequestEvent event) {
        String line = say(
                "dataright.event",
                say(event.deed().textKey()),
                Formats.day(event.at()),
                event.actorName(),
                event.unitName());
        return event.reason() == null ? line : say("dataright.event-reason", line, event.reason());
    }

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    static Component[] standing(RequestRow row) {
        return new Component[] {new Div(chip(row.status())), new Div(clock(row))};
    }
}
