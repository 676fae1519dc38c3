package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.LookKind;
import vn.nguontre.people.Looks;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The committee takes the annex to its minutes, before the meeting as a draft; a run about people of others is not found. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class RunAnnex {
    private final AllocationRunRepository runs;
    private final AllocationRuns reading;
    private final RuleBook ruleBook;
    private final CurrentUser currentUser;
    private final Looks looks;

    RunAnnex(
            AllocationRunRepository runs,
            AllocationRuns reading,
            RuleBook ruleBook,
            CurrentUser currentUser,
            Looks looks) {
        this.runs = runs;
        this.reading = reading;
        this.ruleBook = ruleBook;
        this.currentUser = currentUser;
        this.looks = looks;
    }

    /** Refused for a run that was replaced by a newer one. Everybody in it will be told that it was taken along. */
    public RunMinutes of(UUID runId) {
        AllocationRun run = runs.findById(runId).orElseThrow(RuleViolation::notFound);
        if (run.status() == RunStatus.REPLACED) {
            throw new RuleViolation("reservedpost.run-replaced");
        }
        Step decided = run.decided();
        reading.own(runId);
        RunDetails details = reading.details(run);
        looks.note(
                LookKind.LIST,
                details.lines().stream().map(RunLineRow::personId).toList());
        LocalDate day = LocalDate.ofInstant(run.proposed().at(), Today.VIETNAM);
        return new RunMinutes(
                decided == null ? currentUser.actor().unitName() : decided.unitName(),
                details,
                reading.orders(details),
                Stream.of(Rule.values())
                        .filter(PostPoints::isPoints)
                        .map(rule -> source(rule, day))
                        .toList());
    }

    private PointSource source(Rule rule, LocalDate day) {
        var value = ruleBook.value(rule, day);
        return new PointSource(rule, value.amount().intValueExact(), value.validFrom(), value.legalSource());
    }
}
