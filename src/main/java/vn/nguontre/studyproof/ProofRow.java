package vn.nguontre.studyproof;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proof as pages show it.
 *
 * @param outdated the study was changed after the proof was handed in
 * @param actorName who handed it in, checked it or returned it last
 * @param reason why it was returned
 */
public record ProofRow(
        UUID personId,
        int version,
        ProofKind kind,
        ProofStatus status,
        boolean outdated,
        String actorName,
        Instant actedAt,
        @Nullable String reason) {
    public boolean mayBeChecked() {
        return status == ProofStatus.WAITING && !outdated;
    }
}
