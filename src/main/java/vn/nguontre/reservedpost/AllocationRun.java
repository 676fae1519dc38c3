package vn.nguontre.reservedpost;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** One computation for a graduation year: proposed, decided by the committee, then released as offers. */
@Entity
@Table(name = "allocation_run")
class AllocationRun extends VersionedEntity {
    private int graduationYear;

    @Enumerated(EnumType.STRING)
    private RunStatus status = RunStatus.PROPOSED;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "proposed_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "proposed_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "proposed_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "proposal_reason"))
    private Step proposed;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "decided_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "decided_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "decided_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "decision_reason"))
    private @Nullable Step decided;

    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    protected AllocationRun() {}

    AllocationRun(int graduationYear, Step step) {
        this.graduationYear = graduationYear;
        proposed = step;
    }

    void replace() {
        requireProposed();
        status = RunStatus.REPLACED;
    }

    void decide(Step step) {
        requireProposed();
        status = RunStatus.DECIDED;
        decided = step;
    }

    void release(Instant at) {
        if (status != RunStatus.DECIDED || releasedAt != null) {
            throw new RuleViolation("reservedpost.run-not-to-release");
        }
        releasedAt = at;
    }

    void requireProposed() {
        if (status != RunStatus.PROPOSED) {
            throw new RuleViolation("reservedpost.run-already-decided");
        }
    }

    int graduationYear() {
        return graduationYear;
    }

    RunStatus status() {
        return status;
    }

    Step proposed() {
        return proposed;
    }

    @Nullable
    Step decided() {
        return decided;
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }
}
