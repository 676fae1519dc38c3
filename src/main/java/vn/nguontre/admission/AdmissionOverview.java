package vn.nguontre.admission;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Today;

/** What each school within the actor's scope reached in a school year, next to the targets of the scheme (TGT-01, TGT-02). */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH})
public class AdmissionOverview {
    private final TargetsQuery query;
    private final RuleBook ruleBook;
    private final CurrentUser currentUser;
    private final Today today;

    AdmissionOverview(TargetsQuery query, RuleBook ruleBook, CurrentUser currentUser, Today today) {
        this.query = query;
        this.ruleBook = ruleBook;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** One line a school, by name; the targets are those in force at the end of the year, or today while it runs. */
    public List<SchoolTargets> targets(SchoolYear year) {
        LocalDate last = year.lastDay();
        LocalDate day = last.isBefore(today.date()) ? last : today.date();
        int admissions = ruleBook.number(Rule.TARGET_ADMISSIONS, day);
        int places = ruleBook.number(Rule.TARGET_CLASS_PLACES, day);
        return query.reached(currentUser.scope(), year.startYear(), year.firstDay(), last).stream()
                .map(school -> school.against(admissions, places))
                .toList();
    }

    /** All schools of the scope together. */
    public TargetTotals totals(SchoolYear year) {
        return SchoolTargets.total(targets(year));
    }
}
