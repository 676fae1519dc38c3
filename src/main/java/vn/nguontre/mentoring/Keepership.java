package vn.nguontre.mentoring;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** Who keeps the tie to a person, from one day to another; the database holds that only one is open for a person. */
@Entity
@Table(name = "keepership")
class Keepership extends VersionedEntity {
    private static final int LONGEST_NAME = 120;

    private UUID personId;
    private String keeperName;
    private @Nullable UUID keeperAccountId;
    private UUID unitId;
    private LocalDate startedOn;
    private @Nullable LocalDate endedOn;

    @Embedded
    private Step assigned;

    @SuppressWarnings("NullAway.Init")
    protected Keepership() {}

    Keepership(UUID personId, KeeperDraft draft, LocalDate startedOn, Step assigned) {
        keeperName = VietnameseText.clean(draft.name());
        if (keeperName.isEmpty() || keeperName.length() > LONGEST_NAME) {
            throw new RuleViolation("mentoring.keeper-name-required");
        }
        this.personId = personId;
        this.keeperAccountId = draft.accountId();
        this.unitId = draft.unitId();
        this.startedOn = startedOn;
        this.assigned = assigned;
    }

    /** Ends this one and opens the next; the step says why. */
    Keepership handOver(KeeperDraft next, LocalDate day, Step why) {
        var successor = new Keepership(personId, next, day, why);
        if (successor.isSameKeeperAs(this)) {
            throw new RuleViolation("mentoring.same-keeper", keeperName);
        }
        endedOn = day;
        return successor;
    }

    private boolean isSameKeeperAs(Keepership other) {
        return keeperAccountId != null
                ? keeperAccountId.equals(other.keeperAccountId)
                : other.keeperAccountId == null
                        && unitId.equals(other.unitId)
                        && VietnameseText.fold(keeperName).equals(VietnameseText.fold(other.keeperName));
    }

    KeeperRow row(String unitName) {
        return new KeeperRow(keeperName, keeperAccountId, unitId, unitName, startedOn, endedOn, assigned.reason());
    }

    UUID unitId() {
        return unitId;
    }
}
