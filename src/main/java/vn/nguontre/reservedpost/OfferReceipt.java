package vn.nguontre.reservedpost;

import java.time.Instant;

/**
 * What the paper of an offer, or the receipt of its answer, says.
 *
 * @param code for reading from paper; the same however often it is printed
 */
public record OfferReceipt(OfferRow offer, PaperKind kind, String code, Instant issuedAt) {}
