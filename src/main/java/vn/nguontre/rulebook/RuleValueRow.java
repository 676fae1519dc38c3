package vn.nguontre.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the rule book as a reader sees it. */
public record RuleValueRow(
        Rule rule,
        BigDecimal amount,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalSource,
        boolean toBeConfirmed,
        boolean inForce) {}
