package vn.nguontre.reservedpost;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

    /** Who entered the committee's decision; another person closes it. */
    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "prepared_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "prepared_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "prepared_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "prepared_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "preparation_reason"))
    private @Nullable Step prepared;

    @Embedded
    private @Nullable Meeting meeting;

    @ElementCollection
    @CollectionTable(name = "run_present", joinColumns = @JoinColumn(name = "run_id"))
    @OrderColumn(name = "position")
    @Column(name = "member")
    private List<String> present = new ArrayList<>();

    /** Tells whether anything that counted has changed since. */
    private String inputDigest;

    /** Turns people into numbers of this run, for files that leave the house. */
    private UUID exportKey = UUID.randomUUID();

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "decided_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "decided_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "decided_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "decision_reason"))
    private @Nullable Step decided;

    private @Nullable Instant releasedAt;

    /** Whether a place given back goes to the next person by itself. */
    private boolean nextByItself;

    @SuppressWarnings("NullAway.Init")
    protected AllocationRun() {}

    AllocationRun(int graduationYear, String inputDigest, Step step) {
        this.graduationYear = graduationYear;
        this.inputDigest = inputDigest;
        proposed = step;
    }

    void replace() {
        requireUndecided();
        status = RunStatus.REPLACED;
    }

    /** Enters what the committee decided; may be entered anew until it is closed. */
    void prepare(MeetingDraft minutes, LocalDate today, Step step) {
        requireUndecided();
        meeting = Meeting.of(minutes, today);
        present.clear();
        present.addAll(Meeting.present(minutes));
        status = RunStatus.PREPARED;
        prepared = step;
    }

    /** Closed for good it is by another person than the one who prepared it. */
    void requireCloser(Step step) {
        if (status != RunStatus.PREPARED || prepared == null) {
            throw new RuleViolation("reservedpost.run-not-prepared");
        }
        if (prepared.accountId().equals(step.accountId())) {
            throw new RuleViolation("reservedpost.four-eyes");
        }
    }

    void close(Step step) {
        requireCloser(step);
        status = RunStatus.DECIDED;
        decided = step;
    }

    void release(Instant at, boolean byItself) {
        if (status != RunStatus.DECIDED || releasedAt != null) {
            throw new RuleViolation("reservedpost.run-not-to-release");
        }
        releasedAt = at;
        nextByItself = byItself;
    }

    void requireUndecided() {
        if (status != RunStatus.PROPOSED && status != RunStatus.PREPARED) {
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
    Step prepared() {
        return prepared;
    }

    @Nullable
    MeetingDraft meeting() {
        return meeting == null ? null : meeting.draft(present);
    }

    String inputDigest() {
        return inputDigest;
    }

    UUID exportKey() {
        return exportKey;
    }

    @Nullable
    Step decided() {
        return decided;
    }

    boolean nextByItself() {
        return nextByItself;
    }

    /** For a run that was released. */
    Instant released() {
        return Objects.requireNonNull(releasedAt);
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }
}
