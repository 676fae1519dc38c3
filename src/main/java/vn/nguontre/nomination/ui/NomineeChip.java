package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.nomination.NomineeStatus;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** A nominee's status in a word. */
final class NomineeChip {
    private NomineeChip() {}

    static StatusChip of(NomineeStatus status) {
        return new StatusChip(UI.getCurrent().getTranslation(status.textKey()), tone(status));
    }

    /** The status, and what it waits for where consent is missing. */
    static Div of(NomineeRow row) {
        Div chips = new Div(of(row.status()));
        chips.addClassName("chips");
        if (row.waitsForConsent()) {
            chips.add(new StatusChip(UI.getCurrent().getTranslation("nomination.waits-for-consent"), Tone.WAITING));
        }
        return chips;
    }

    private static Tone tone(NomineeStatus status) {
        return switch (status) {
            case LISTED -> Tone.NEUTRAL;
            case SUBMITTED, ENDORSED -> Tone.WAITING;
            case APPROVED -> Tone.GOOD;
            case RETURNED, REFUSED -> Tone.BAD;
        };
    }
}
