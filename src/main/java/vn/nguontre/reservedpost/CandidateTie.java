package vn.nguontre.reservedpost;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** An official has declared a tie to a candidate and steps aside; a declaration is never taken back. */
@Entity
@Table(name = "candidate_tie")
class CandidateTie extends VersionedEntity {
    private UUID accountId;
    private UUID personId;
    private String relation;

    @Embedded
    private Step declared;

    @SuppressWarnings("NullAway.Init")
    protected CandidateTie() {}

    CandidateTie(UUID personId, String relation, Step step) {
        this.personId = personId;
        this.relation = VietnameseText.clean(relation);
        accountId = step.accountId();
        declared = step;
        if (this.relation.isEmpty()) {
            throw new RuleViolation("reservedpost.tie.relation-required");
        }
    }

    UUID personId() {
        return personId;
    }

    String relation() {
        return relation;
    }

    Step declared() {
        return declared;
    }
}
