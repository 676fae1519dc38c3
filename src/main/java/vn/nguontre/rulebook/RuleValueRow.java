package vn.nguontre.rulebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the rule book as a reader sees it.
 *
 * @param confirmation null where the value was never in doubt, or still is
 */
public record RuleValueRow(
        UUID id,
        Rule rule,
        BigDecimal amount,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalSource,
        boolean toBeConfirmed,
        @Nullable Confirmation confirmation,
        boolean inForce) {
    /** By what document, by whom and when a doubtful value was confirmed. */
    public record Confirmation(String source, String actorName, Instant at) {}
}
