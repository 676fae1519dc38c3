package vn.nguontre.rulebook;

import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.RuleViolation;

/** Looks values up by date; the law is no secret, so anyone may. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class RuleBook {
    private final RuleValueRepository values;
    private final HolidayRepository holidays;

    RuleBook(RuleValueRepository values, HolidayRepository holidays) {
        this.values = values;
        this.holidays = holidays;
    }

    /** The value in force on the day. Throws {@link RuleViolation} if the rule book has none for that day. */
    public BigDecimal amount(Rule rule, LocalDate day) {
        return values.inForce(rule, day)
                .orElseThrow(() -> new RuleViolation("rulebook.no-value", rule.id(), day))
                .amount();
    }

    /** The value in force on the day with the document it comes from. */
    public RuleValueRow value(Rule rule, LocalDate day) {
        return values.inForce(rule, day)
                .orElseThrow(() -> new RuleViolation("rulebook.no-value", rule.id(), day))
                .row(day);
    }

    /** The value in force on the day, as a whole number. */
    public int number(Rule rule, LocalDate day) {
        return amount(rule, day).intValueExact();
    }

    /** The working days of Vietnam, as far as holidays are entered. */
    public WorkingDays workingDays() {
        return new WorkingDays(holidays.days(HolidayKind.DAY_OFF), holidays.days(HolidayKind.MADE_UP_WORK));
    }
}
