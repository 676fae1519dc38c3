package vn.nguontre.reservedpost;

import java.time.Instant;

/**
 * What a receipt says.
 *
 * @param code for reading from paper; the same however often it is printed
 */
public record OfferReceipt(OfferRow offer, String code, Instant issuedAt) {}
