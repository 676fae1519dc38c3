package vn.nguontre.admission;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** What a file said before it was corrected, by whom, when and why. Never changed afterwards. */
@Entity
@Table(name = "admission_correction")
@SuppressWarnings("unused") // the person is asked for by the repository
class AdmissionCorrection extends VersionedEntity {
    private UUID personId;

    @Embedded
    private @Nullable MilestoneDates before;

    @Embedded
    private Step step;

    @SuppressWarnings("NullAway.Init")
    protected AdmissionCorrection() {}

    AdmissionCorrection(UUID personId, MilestoneDates before, Step step) {
        this.personId = personId;
        this.before = before;
        this.step = step;
    }

    AdmissionCorrectionRow row() {
        String reason = step.reason();
        return new AdmissionCorrectionRow(
                step.at(),
                step.actorName(),
                reason == null ? "" : reason,
                before == null ? MilestoneDates.NONE : before);
    }
}
