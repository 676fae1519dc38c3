package vn.nguontre.admission;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** Who recorded which milestone of a person, as it was entered. */
@Entity
@Table(name = "admission_step")
class AdmissionStep extends VersionedEntity {
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Milestone milestone;

    private LocalDate happenedOn;
    private @Nullable String documentNumber;

    @Embedded
    private Step step;

    @SuppressWarnings("NullAway.Init")
    protected AdmissionStep() {}

    AdmissionStep(UUID personId, Milestone milestone, LocalDate happenedOn, @Nullable String number, Step step) {
        this.personId = personId;
        this.milestone = milestone;
        this.happenedOn = happenedOn;
        this.documentNumber = number == null ? null : number.strip();
        this.step = step;
    }

    /** Whether it says of the milestone that it was reached on that day. */
    boolean says(Milestone reached, LocalDate day) {
        return milestone == reached && happenedOn.equals(day);
    }

    Step step() {
        return step;
    }
}
