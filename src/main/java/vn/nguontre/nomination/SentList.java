package vn.nguontre.nomination;

import java.time.Instant;
import java.util.UUID;

/** A list taken from a file, and where its people stand. */
public record SentList(
        UUID id,
        UUID roundId,
        UUID schoolId,
        String schoolName,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        NomineeCounts counts) {}
