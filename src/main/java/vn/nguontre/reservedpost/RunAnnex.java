package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.LookKind;
import vn.nguontre.people.Looks;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The committee takes the annex to its minutes from a closed run; a run about people of others is not found. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class RunAnnex {
    private final AllocationRunRepository runs;
    private final AllocationRuns reading;
    private final RunLineRepository lines;
    private final LedgerQuery ledger;
    private final RuleBook ruleBook;
    private final Looks looks;

    RunAnnex(
            AllocationRunRepository runs,
            AllocationRuns reading,
            RunLineRepository lines,
            LedgerQuery ledger,
            RuleBook ruleBook,
            Looks looks) {
        this.runs = runs;
        this.reading = reading;
        this.lines = lines;
        this.ledger = ledger;
        this.ruleBook = ruleBook;
        this.looks = looks;
    }

    /** Refused while the run is not closed. Everybody in it will be told that it was taken along. */
    public RunMinutes of(UUID runId) {
        AllocationRun run = runs.findById(runId).orElseThrow(RuleViolation::notFound);
        Step decided = run.decided();
        if (run.status() != RunStatus.DECIDED || decided == null) {
            throw new RuleViolation("reservedpost.run-not-closed");
        }
        RunDetails details = reading.details(run);
        if (details.lines().size() < lines.ofRun(runId).size()) {
            throw RuleViolation.notFound();
        }
        looks.note(
                LookKind.LIST,
                details.lines().stream().map(RunLineRow::personId).toList());
        List<PostOrder> posts = ledger.ofYear(run.graduationYear()).stream()
                .flatMap(post -> PostOrder.of(post, details.lines()))
                .toList();
        LocalDate day = LocalDate.ofInstant(run.proposed().at(), Today.VIETNAM);
        return new RunMinutes(
                decided.unitName(),
                details,
                posts,
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
