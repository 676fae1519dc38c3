package vn.nguontre.reservedpost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's question about the outcome of a run.
 *
 * @param lastDay until when the committee answers
 * @param answer null while it waits
 */
public record RunQuestionRow(
        UUID id,
        int version,
        UUID personId,
        String question,
        Instant askedAt,
        LocalDate lastDay,
        @Nullable String answer,
        @Nullable Given given) {
    /** Who answered, and when. */
    public record Given(String actorName, Instant at) {}

    public boolean isWaiting() {
        return answer == null;
    }

    public boolean isOverdue(LocalDate today) {
        return isWaiting() && today.isAfter(lastDay);
    }
}
