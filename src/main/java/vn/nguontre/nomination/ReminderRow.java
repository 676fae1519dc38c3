package vn.nguontre.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that a school was given.
 *
 * @param line what the town committee added, null where it added nothing
 * @param sentThen how many the school had sent on that day
 */
public record ReminderRow(
        UUID schoolId,
        String schoolName,
        LocalDate on,
        Instant at,
        String actorName,
        @Nullable String line,
        int sentThen) {}
