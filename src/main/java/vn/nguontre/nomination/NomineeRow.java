package vn.nguontre.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A nominee in a list. */
public record NomineeRow(
        UUID id,
        int version,
        UUID personId,
        String fullName,
        LocalDate birthDate,
        String schoolName,
        String schoolClass,
        @Nullable String learningResult,
        @Nullable String conductResult,
        NomineeStatus status,
        Instant statusSince) {
    public NomineeRef ref() {
        return new NomineeRef(id, version);
    }
}
