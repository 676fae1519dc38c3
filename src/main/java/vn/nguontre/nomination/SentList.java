package vn.nguontre.nomination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list taken from a file, and where its people stand.
 *
 * @param checksum SHA-256 of the file
 * @param takenBack who took the list back and when; null while it stands
 */
public record SentList(
        UUID id,
        UUID roundId,
        UUID schoolId,
        String schoolName,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        String checksum,
        boolean fileKept,
        @Nullable TakenBack takenBack,
        NomineeCounts counts) {
    /** Who undid it and when. */
    public record TakenBack(String actorName, Instant at) {}

    /** Whether the union may still undo it, as far as can be seen from here: nobody of it was sent yet. */
    public boolean mayBeTakenBack() {
        return takenBack == null && counts.total() == counts.of(NomineeStatus.LISTED);
    }
}
