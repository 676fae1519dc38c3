package vn.nguontre.rulebook;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/**
 * The administrator keeps the rule book, and the town committee those values that the scheme sets itself: a new value never
 * overwrites an old one, it follows it from a day on.
 */
@Service
@Transactional
@RolesAllowed({Roles.ADMINISTRATOR, Roles.TOWN_COMMITTEE})
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

    /** The rules whose values the actor may enter and confirm. */
    @Transactional(readOnly = true)
    public Set<Rule> inOwnHand() {
        return Arrays.stream(Rule.values())
                .filter(this::isInOwnHand)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Enters a value that holds from a day on and ends the one before it on the eve. */
    public void enter(Rule rule, BigDecimal amount, LocalDate from, String legalSource) {
        requireOwnHand(rule);
        RuleValue entered = new RuleValue(rule, amount, from, legalSource, false);
        values.openEnded(rule).ifPresent(current -> {
            current.replaceFrom(from);
            values.save(current);
        });
        values.save(entered);
    }

    /** Takes the doubt from a value: the actor has seen the document that says so. */
    public void confirm(UUID valueId, String source) {
        if (source.isBlank()) {
            throw new RuleViolation("rulebook.source-required");
        }
        RuleValue value = values.findById(valueId).orElseThrow(RuleViolation::notFound);
        requireOwnHand(value.rule());
        value.confirm(Step.by(currentUser.actor(), today.now(), source));
        values.save(value);
    }

    @Transactional(readOnly = true)
    public List<HolidayRow> holidays(int year) {
        return holidays.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(Holiday::row)
                .toList();
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void enterHoliday(LocalDate day, HolidayKind kind, String name, String legalSource) {
        if (name.isBlank() || legalSource.isBlank()) {
            throw new RuleViolation("rulebook.source-required");
        }
        holidays.save(new Holiday(day, kind, name.strip(), legalSource.strip()));
    }

    private boolean isInOwnHand(Rule rule) {
        return currentUser.actor().is(Role.ADMINISTRATOR) || rule.isOfTheScheme();
    }

    private void requireOwnHand(Rule rule) {
        if (!isInOwnHand(rule)) {
            throw new AccessDeniedException("a rule that the scheme does not set");
        }
    }
}
