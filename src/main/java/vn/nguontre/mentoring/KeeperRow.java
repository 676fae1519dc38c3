package vn.nguontre.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A keeper, of today or of earlier.
 *
 * @param until the last day, null for the keeper of today
 * @param reason why this keeper followed another; null for the first
 */
public record KeeperRow(
        String name,
        @Nullable UUID accountId,
        UUID unitId,
        String unitName,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String reason) {}
