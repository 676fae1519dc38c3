package vn.nguontre.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** One change of a nominee's status: who, for which unit, when and why. Never changed afterwards. */
@Entity
@Table(name = "nominee_step")
class NomineeStep extends VersionedEntity {
    private UUID nomineeId;

    @Enumerated(EnumType.STRING)
    private @Nullable NomineeStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private NomineeStatus toStatus;

    private boolean takenBack;

    @Embedded
    private Step step;

    @SuppressWarnings("NullAway.Init")
    protected NomineeStep() {}

    NomineeStep(UUID nomineeId, @Nullable NomineeStatus fromStatus, NomineeStatus toStatus, Step step) {
        this.nomineeId = nomineeId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.step = step;
    }

    /** Whoever spoke last takes that word back; a nominee who was returned comes to the branch again in another way too. */
    static NomineeStep takenBack(UUID nomineeId, NomineeStatus word, NomineeStatus toStatus, Step step) {
        var back = new NomineeStep(nomineeId, word, toStatus, step);
        back.takenBack = true;
        return back;
    }

    NomineeStatus toStatus() {
        return toStatus;
    }

    Step step() {
        return step;
    }

    NomineeEvent event() {
        return new NomineeEvent(
                fromStatus, toStatus, takenBack, step.actorName(), step.unitName(), step.at(), step.reason());
    }
}
