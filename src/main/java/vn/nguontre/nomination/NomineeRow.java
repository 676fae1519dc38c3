package vn.nguontre.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nominee in a list.
 *
 * @param roundOpens the first day of the round, whose criteria count
 * @param agreed whether the consent to being nominated is in force today
 */
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
        LocalDate roundOpens,
        NomineeStatus status,
        Instant statusSince,
        boolean agreed) {
    /** Without consent in force what the list says further is not shown. */
    NomineeRow agreed(boolean inForce) {
        return new NomineeRow(
                id,
                version,
                personId,
                fullName,
                birthDate,
                schoolName,
                schoolClass,
                inForce ? learningResult : null,
                inForce ? conductResult : null,
                roundOpens,
                status,
                statusSince,
                inForce);
    }

    /** Whether the next step has to wait for an answer of the pupil or the guardian. */
    public boolean waitsForConsent() {
        return !agreed && !status.isDecided();
    }

    public NomineeRef ref() {
        return new NomineeRef(id, version);
    }
}
