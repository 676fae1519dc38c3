package vn.nguontre.nomination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who stepped aside for a nominee, and how they are tied.
 *
 * @param withdrawn null while the tie is in force
 */
public record TieRow(
        UUID accountId,
        String actorName,
        String unitName,
        TieKind kind,
        String relation,
        Instant at,
        @Nullable Withdrawn withdrawn) {
    /** When and why the same officer took the declaration back. */
    public record Withdrawn(Instant at, String reason) {}

    public boolean isInForce() {
        return withdrawn == null;
    }
}
