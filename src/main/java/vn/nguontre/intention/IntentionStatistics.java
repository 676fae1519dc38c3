package vn.nguontre.intention;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;

/**
 * The committee reads totals of a period that is over. While it runs there are none: two looks at a running total would tell
 * what the one who answered in between has said.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class IntentionStatistics {
    private final IntentionQuery query;
    private final Periods periods;
    private final CurrentUser currentUser;

    IntentionStatistics(IntentionQuery query, Periods periods, CurrentUser currentUser) {
        this.query = query;
        this.periods = periods;
        this.currentUser = currentUser;
    }

    public IntentionReport report() {
        Optional<Period> over = periods.latestOver();
        return new IntentionReport(
                over.map(Period::month).orElse(null),
                over.map(p -> Totals.of(query.counts(p, currentUser.scope()))).orElse(null),
                periods.open().map(Period::lastDay).orElse(null),
                periods.next().map(Period::month).orElse(null));
    }
}
