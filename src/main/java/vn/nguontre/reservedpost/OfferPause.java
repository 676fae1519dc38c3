package vn.nguontre.reservedpost;

import java.time.LocalDate;

/**
 * An offer's clock stands still.
 *
 * @param since the day from which on
 * @param workingDaysLeft what is left when it runs again
 * @param reason why, in words that the student reads
 */
public record OfferPause(LocalDate since, int workingDaysLeft, String reason) {}
