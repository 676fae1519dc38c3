package vn.nguontre.reservedpost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer.
 *
 * @param workingDaysLeft working days from tomorrow to the last day
 * @param closeReason why declined or withdrawn, if said
 * @param next who comes next, if the place is free again
 */
public record OfferRow(
        UUID id,
        int version,
        UUID postId,
        String postTitle,
        String agency,
        int year,
        String legalBasis,
        int placeNumber,
        UUID personId,
        String personName,
        OfferStatus status,
        String textVersion,
        Instant releasedAt,
        LocalDate lastDay,
        int workingDaysLeft,
        @Nullable Instant closedAt,
        @Nullable String closeReason,
        @Nullable NextPerson next) {
    public boolean isOpen() {
        return status == OfferStatus.OPEN;
    }
}
