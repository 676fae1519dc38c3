package vn.nguontre.nomination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.SentList.TakenBack;
import vn.nguontre.shared.SchoolYear;

/**
 * That a list was brought in: whose file, when and with how many people, and nothing about them.
 *
 * @param checksum SHA-256 of the file
 * @param people how many it brought
 * @param takenBack who undid it and when; null while it stands
 */
public record ImportRow(
        UUID id,
        Instant at,
        String actorName,
        String unitName,
        String schoolName,
        SchoolYear schoolYear,
        String roundName,
        String fileName,
        String checksum,
        int people,
        @Nullable TakenBack takenBack) {}
