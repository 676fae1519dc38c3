package vn.nguontre.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** An officer has declared a tie to a young person and steps aside; taken back it stays on record with the reason. */
@Entity
@Table(name = "nominee_tie")
class NomineeTie extends VersionedEntity {
    static final int LONGEST = 160;

    private UUID accountId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private TieKind kind;

    private String relation;

    @Embedded
    private Step declared;

    /** 1 until the tie is taken back, so that it may be declared again afterwards. */
    private @Nullable Byte liveMarker = 1;

    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    @SuppressWarnings("NullAway.Init")
    protected NomineeTie() {}

    NomineeTie(UUID personId, TieKind kind, String relation, Step step) {
        this.personId = personId;
        this.kind = kind;
        this.relation = VietnameseText.clean(relation);
        accountId = step.accountId();
        declared = step;
        if (this.relation.isEmpty() || this.relation.length() > LONGEST) {
            throw new RuleViolation("nomination.tie.relation-required", LONGEST);
        }
    }

    /** Taken back by the officer who declared it; the step has a reason. */
    void withdraw(Step step) {
        liveMarker = null;
        withdrawnAt = step.at();
        withdrawalReason = step.reason();
    }

    TieRow row() {
        return new TieRow(
                accountId, declared.actorName(), declared.unitName(), kind, relation, declared.at(), withdrawn());
    }

    private TieRow.@Nullable Withdrawn withdrawn() {
        return withdrawnAt == null || withdrawalReason == null
                ? null
                : new TieRow.Withdrawn(withdrawnAt, withdrawalReason);
    }
}
