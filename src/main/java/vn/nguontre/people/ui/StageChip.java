package vn.nguontre.people.ui;

import com.vaadin.flow.component.Component;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** The stage of a person as a word. */
final class StageChip {
    private StageChip() {}

    static StatusChip of(PersonStage stage, Component speaker) {
        return new StatusChip(speaker.getTranslation(stage.textKey()), tone(stage));
    }

    static Tone tone(PersonStage stage) {
        return switch (stage) {
            case NOMINATED -> Tone.WAITING;
            case ACTIVE, RETURNED -> Tone.GOOD;
            case AWAY, GRADUATED, NOT_PURSUED -> Tone.NEUTRAL;
        };
    }
}
