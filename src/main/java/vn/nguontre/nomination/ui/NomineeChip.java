package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.UI;
import vn.nguontre.nomination.NomineeStatus;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** A nominee's status in a word. */
final class NomineeChip {
    private NomineeChip() {}

    static StatusChip of(NomineeStatus status) {
        return new StatusChip(UI.getCurrent().getTranslation(status.textKey()), tone(status));
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
