package vn.nguontre.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.nguontre.people.PersonField;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** That the union put right who a nominee is: what stood there, and who changed it when. Never changed afterwards. */
@Entity
@Table(name = "nominee_correction")
class NomineeCorrection extends VersionedEntity {
    private UUID nomineeId;

    @Enumerated(EnumType.STRING)
    private PersonField field;

    private String saidBefore;
    private String saysNow;

    @Embedded
    private Step step;

    @SuppressWarnings("NullAway.Init")
    protected NomineeCorrection() {}

    NomineeCorrection(UUID nomineeId, ListedPerson.Change change, Step step) {
        this.nomineeId = nomineeId;
        this.field = change.field();
        this.saidBefore = change.before();
        this.saysNow = change.now();
        this.step = step;
    }

    CorrectionRow row() {
        return new CorrectionRow(field, saidBefore, saysNow, step.actorName(), step.at());
    }
}
