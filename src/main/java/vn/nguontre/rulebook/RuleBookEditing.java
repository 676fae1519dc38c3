package vn.nguontre.rulebook;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The administrator keeps the rule book: a new value never overwrites an old one, it follows it from a day on. */
@Service
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class RuleBookEditing {
    private final RuleValueRepository values;
    private final HolidayRepository holidays;
    private final CurrentUser currentUser;
    private final Today today;

    RuleBookEditing(RuleValueRepository values, HolidayRepository holidays, CurrentUser currentUser, Today today) {
        this.values = values;
        this.holidays = holidays;
        this.currentUser = currentUser;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<RuleValueRow> values() {
        return values.everyValue().stream().map(v -> v.row(today.date())).toList();
    }

    /** Enters a value that holds from a day on and ends the one before it on the eve. */
    public void enter(Rule rule, BigDecimal amount, LocalDate from, String legalSource) {
        values.openEnded(rule).ifPresent(current -> {
            current.replaceFrom(from);
            values.save(current);
        });
        values.save(new RuleValue(rule, amount, from, legalSource, false));
    }

    /** Takes the doubt from a value: the actor has seen the document that says so. */
    public void confirm(UUID valueId, String source) {
        if (source.isBlank()) {
            throw new RuleViolation("rulebook.source-required");
        }
        RuleValue value = values.findById(valueId).orElseThrow(RuleViolation::notFound);
        value.confirm(Step.by(currentUser.actor(), today.now(), source));
        values.save(value);
    }

    @Transactional(readOnly = true)
    public List<HolidayRow> holidays(int year) {
        return holidays.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(Holiday::row)
                .toList();
    }

    public void enterHoliday(LocalDate day, HolidayKind kind, String name, String legalSource) {
        if (name.isBlank() || legalSource.isBlank()) {
            throw new RuleViolation("rulebook.source-required");
        }
        holidays.save(new Holiday(day, kind, name.strip(), legalSource.strip()));
    }
}
