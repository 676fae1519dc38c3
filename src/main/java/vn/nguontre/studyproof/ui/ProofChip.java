package vn.nguontre.studyproof.ui;

import com.vaadin.flow.component.Component;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.studyproof.ProofRow;

/** How far a proof is, in a word. */
final class ProofChip {
    private ProofChip() {}

    static StatusChip of(Component owner, ProofRow proof) {
        if (proof.outdated()) {
            return new StatusChip(owner.getTranslation("studyproof.status.outdated"), StatusChip.Tone.WAITING);
        }
        StatusChip.Tone tone = switch (proof.status()) {
            case WAITING -> StatusChip.Tone.WAITING;
            case VERIFIED -> StatusChip.Tone.GOOD;
            case RETURNED -> StatusChip.Tone.BAD;
        };
        return new StatusChip(owner.getTranslation(proof.status().textKey()), tone);
    }
}
