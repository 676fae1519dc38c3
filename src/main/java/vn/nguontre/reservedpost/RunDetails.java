package vn.nguontre.reservedpost;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.allocation.Violation;

/**
 * A run with its lines, in the order of the names.
 *
 * @param faults what the independent check finds when it re-reads the stored lines; empty is good
 */
public record RunDetails(
        UUID id,
        int version,
        int year,
        RunStatus status,
        Instant proposedAt,
        String proposedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Instant releasedAt,
        List<RunLineRow> lines,
        List<Violation.Kind> faults) {
    public boolean mayBeDecided() {
        return status == RunStatus.PROPOSED && faults.isEmpty();
    }

    public boolean mayBeReleased() {
        return status == RunStatus.DECIDED && releasedAt == null;
    }
}
