package vn.nguontre.rollover;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** That a roll-over was taken back, by whom and when. Never changed afterwards; the roll-over itself stays readable. */
@Entity
@Table(name = "class_rollover_undo")
class RolloverUndo extends VersionedEntity {
    private UUID rolloverId;

    @Embedded
    private Step step;

    @SuppressWarnings("NullAway.Init")
    protected RolloverUndo() {}

    RolloverUndo(UUID rolloverId, Step step) {
        this.rolloverId = rolloverId;
        this.step = step;
    }

    UUID rolloverId() {
        return rolloverId;
    }

    RolloverRow.Undone row() {
        return new RolloverRow.Undone(step.actorName(), step.at());
    }
}
