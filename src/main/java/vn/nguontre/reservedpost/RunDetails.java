package vn.nguontre.reservedpost;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;

/**
 * A run with its lines, in the order of the names.
 *
 * @param preparedByReader whether the reader entered the decision, so that another person has to close it
 * @param outdated whether anything that counted has changed since the proposal
 * @param ties the officials who step aside
 * @param aside why the reader, being one of them, steps aside, and who else may act; null otherwise
 * @param faults what the independent check finds when it re-reads the stored lines; empty is good
 */
public record RunDetails(
        UUID id,
        int version,
        int year,
        RunStatus status,
        Instant proposedAt,
        String proposedBy,
        @Nullable Instant preparedAt,
        @Nullable String preparedBy,
        boolean preparedByReader,
        @Nullable MeetingDraft meeting,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Instant releasedAt,
        List<RunLineRow> lines,
        boolean outdated,
        List<TieRow> ties,
        @Nullable RuleViolation aside,
        List<RunFault> faults) {
    public boolean mayBePrepared() {
        return (status == RunStatus.PROPOSED || status == RunStatus.PREPARED) && sound();
    }

    public boolean mayBeClosed() {
        return status == RunStatus.PREPARED && !preparedByReader && sound();
    }

    public boolean isClosed() {
        return status == RunStatus.DECIDED;
    }

    private boolean sound() {
        return faults.isEmpty() && !outdated && !tied();
    }

    public boolean mayBeReleased() {
        return status == RunStatus.DECIDED && releasedAt == null && !tied();
    }

    public boolean tied() {
        return aside != null;
    }
}
