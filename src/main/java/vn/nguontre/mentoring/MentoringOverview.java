package vn.nguontre.mentoring;

import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;

/** The ties to all people whom the actor may see: who keeps them, and who has been silent too long. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD})
public class MentoringOverview {
    private final MentoringQuery query;
    private final RuleBook ruleBook;
    private final CurrentUser currentUser;
    private final Today today;

    MentoringOverview(MentoringQuery query, RuleBook ruleBook, CurrentUser currentUser, Today today) {
        this.query = query;
        this.ruleBook = ruleBook;
        this.currentUser = currentUser;
        this.today = today;
    }

    public Stream<MentoringRow> page(MentoringFilter filter, String text, int offset, int limit) {
        Cadence cadence = cadence();
        return query.page(selection(filter, text, cadence), offset, limit).stream()
                .map(tie -> tie.row(cadence, today.date()));
    }

    public int count(MentoringFilter filter, String text) {
        return query.count(selection(filter, text, cadence()));
    }

    public MentoringTotals totals() {
        return query.totals(selection(MentoringFilter.ALL, "", cadence()));
    }

    private MentoringQuery.Selection selection(MentoringFilter filter, String text, Cadence cadence) {
        return new MentoringQuery.Selection(
                currentUser.actor(), filter, text, today.date().minusDays(cadence.alarmDays()));
    }

    private Cadence cadence() {
        return Cadence.from(rule -> ruleBook.number(rule, today.date()));
    }
}
