package vn.nguontre.dataright;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept for a time only.
 *
 * @param erasedOn the day on which it is erased by itself, unless somebody goes on with the person
 */
public record ExpiringFile(
        UUID personId,
        String fullName,
        @Nullable String schoolClass,
        UUID schoolId,
        String schoolName,
        ExpiryReason reason,
        LocalDate erasedOn) {}
