package vn.nguontre.reservedpost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an offer's history.
 *
 * @param offerId the offer; none for somebody passed over when the offers were released
 * @param lastDay the last day from then on, if it changed
 * @param actorName who did it; nobody when it went by itself
 * @param way how the student was reminded, if that is what the entry tells
 */
public record OfferEntryRow(
        UUID postId,
        @Nullable UUID offerId,
        String postTitle,
        String personName,
        OfferEntryKind kind,
        @Nullable LocalDate lastDay,
        Instant at,
        @Nullable String actorName,
        @Nullable String reason,
        @Nullable ReminderWay way) {}
