package vn.nguontre.reservedpost;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger.
 *
 * @param place the number of the place within its post
 * @param personName for whom; null when for nobody, or for someone whom the reader may not see
 * @param actorName null when a last day passed by itself
 */
public record PlaceEntryRow(
        int place,
        PlaceState state,
        @Nullable String personName,
        @Nullable String actorName,
        @Nullable String unitName,
        Instant at,
        @Nullable String reason) {}
