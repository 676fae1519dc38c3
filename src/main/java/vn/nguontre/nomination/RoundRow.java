package vn.nguontre.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.SchoolYear;

/**
 * A round as others read it.
 *
 * @param closes the last day on which lists are taken
 * @param takesLists whether lists may be sent today
 * @param closedAt null while it is the current round
 */
public record RoundRow(
        UUID id,
        SchoolYear schoolYear,
        String name,
        LocalDate opens,
        LocalDate closes,
        int targetPerSchool,
        boolean takesLists,
        @Nullable Instant closedAt,
        @Nullable String closedBy) {
    public boolean isCurrent() {
        return closedAt == null;
    }
}
