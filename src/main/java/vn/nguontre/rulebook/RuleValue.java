package vn.nguontre.rulebook;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguontre.rulebook.RuleValueRow.Confirmation;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** One value of a rule for a stretch of time, with the document it comes from. */
@Entity
@Table(name = "rule_value")
class RuleValue extends VersionedEntity {
    @Enumerated(EnumType.STRING)
    private Rule rule;

    private BigDecimal amount;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String legalSource;
    private boolean toBeConfirmed;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "confirmed_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "confirmed_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "confirmed_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "confirmed_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "confirming_source"))
    private @Nullable Step confirmed;

    @SuppressWarnings("NullAway.Init")
    protected RuleValue() {}

    RuleValue(Rule rule, BigDecimal amount, LocalDate validFrom, String legalSource, boolean toBeConfirmed) {
        if (legalSource.isBlank()) {
            throw new RuleViolation("rulebook.source-required");
        }
        rule.requireSensible(amount);
        this.rule = rule;
        this.amount = amount;
        this.validFrom = validFrom;
        this.legalSource = legalSource.strip();
        this.toBeConfirmed = toBeConfirmed;
    }

    /** Ends this value on the eve of the one that replaces it. */
    void replaceFrom(LocalDate day) {
        if (!day.isAfter(validFrom)) {
            throw new RuleViolation("rulebook.must-start-later", validFrom);
        }
        validTo = day.minusDays(1);
    }

    /** Somebody has checked the value against its document; the step names both. */
    void confirm(Step step) {
        if (!toBeConfirmed) {
            throw new RuleViolation("rulebook.already-confirmed");
        }
        if (step.reason() == null) {
            throw new RuleViolation("rulebook.source-required");
        }
        toBeConfirmed = false;
        confirmed = step;
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    Rule rule() {
        return rule;
    }

    BigDecimal amount() {
        return amount;
    }

    RuleValueRow row(LocalDate today) {
        return new RuleValueRow(
                id(), rule, amount, validFrom, validTo, legalSource, toBeConfirmed, confirmation(), isInForceOn(today));
    }

    private @Nullable Confirmation confirmation() {
        return confirmed == null || confirmed.reason() == null
                ? null
                : new Confirmation(confirmed.reason(), confirmed.actorName(), confirmed.at());
    }
}
