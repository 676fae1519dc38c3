package vn.nguontre.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** An officer has declared a tie to a young person and steps aside; a declaration is never taken back. */
@Entity
@Table(name = "nominee_tie")
class NomineeTie extends VersionedEntity {
    static final int LONGEST = 160;

    private UUID accountId;
    private UUID personId;
    private String relation;

    @Embedded
    private Step declared;

    @SuppressWarnings("NullAway.Init")
    protected NomineeTie() {}

    NomineeTie(UUID personId, String relation, Step step) {
        this.personId = personId;
        this.relation = VietnameseText.clean(relation);
        accountId = step.accountId();
        declared = step;
        if (this.relation.isEmpty() || this.relation.length() > LONGEST) {
            throw new RuleViolation("nomination.tie.relation-required", LONGEST);
        }
    }

    TieRow row() {
        return new TieRow(accountId, declared.actorName(), declared.unitName(), relation, declared.at());
    }
}
