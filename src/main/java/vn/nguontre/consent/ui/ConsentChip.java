package vn.nguontre.consent.ui;

import com.vaadin.flow.component.UI;
import vn.nguontre.consent.ConsentState;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** Where somebody stands with a purpose. */
final class ConsentChip {
    private ConsentChip() {}

    static StatusChip of(ConsentState state) {
        return new StatusChip(
                UI.getCurrent().getTranslation(state.textKey()),
                switch (state) {
                    case WAITING, ASK_AGAIN -> Tone.WAITING;
                    case GIVEN -> Tone.GOOD;
                    case REFUSED, WITHDRAWN -> Tone.NEUTRAL;
                });
    }
}
