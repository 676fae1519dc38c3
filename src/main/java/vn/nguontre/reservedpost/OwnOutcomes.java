package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.reservedpost.OwnOutcome.OwnChoice;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;

/** A candidate reads what became of their choices in the last released run, from what was stored with it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.STUDENT)
public class OwnOutcomes {
    private final AllocationRunRepository runs;
    private final RunLineRepository lines;
    private final FitJudgementRepository judgements;
    private final RunQuestionRepository questions;
    private final LedgerQuery ledger;
    private final CurrentUser currentUser;

    OwnOutcomes(
            AllocationRunRepository runs,
            RunLineRepository lines,
            FitJudgementRepository judgements,
            RunQuestionRepository questions,
            LedgerQuery ledger,
            CurrentUser currentUser) {
        this.runs = runs;
        this.lines = lines;
        this.judgements = judgements;
        this.questions = questions;
        this.ledger = ledger;
        this.currentUser = currentUser;
    }

    /** Empty before the first release of a run with the actor in it. */
    public Optional<OwnOutcome> latest() {
        UUID person = currentUser.actor().ownPersonId();
        return lines.releasedRuns(person).stream().findFirst().map(run -> outcome(run, person));
    }

    private OwnOutcome outcome(UUID runId, UUID person) {
        AllocationRun run = runs.findById(runId).orElseThrow(RuleViolation::notFound);
        List<RunLine> all = lines.ofRun(runId);
        RunLine own = all.stream()
                .filter(l -> l.personId().equals(person))
                .findFirst()
                .orElseThrow(RuleViolation::notFound);
        Map<UUID, String> titles =
                ledger.ofYear(run.graduationYear()).stream().collect(Collectors.toMap(PostRow::id, PostRow::title));
        UUID given = own.decidedPostId();
        return new OwnOutcome(
                runId,
                run.graduationYear(),
                run.released(),
                given == null ? null : titles.get(given),
                own.departureReason(),
                own.choices().stream().map(c -> choice(c, all, person, titles)).toList(),
                questions
                        .findByRunIdAndPersonId(runId, person)
                        .map(RunQuestion::row)
                        .orElse(null));
    }

    private OwnChoice choice(RunChoice own, List<RunLine> all, UUID person, Map<UUID, String> titles) {
        Optional<RunChoice> last = all.stream()
                .filter(l ->
                        own.postId().equals(l.decidedPostId()) && !l.personId().equals(person))
                .flatMap(l -> l.choices().stream())
                .filter(c -> c.postId().equals(own.postId()))
                .max(Comparator.comparingInt(RunChoice::postRank));
        return new OwnChoice(
                AllocationRuns.choice(own, titles),
                last.map(c -> c.points().total()).orElse(null),
                own.postRank() > 0
                        && last.filter(c -> c.postRank() > own.postRank()).isPresent(),
                own.obstacle() == Obstacle.MAJOR_NOT_FIT ? fitReason(person, own.postId()) : null);
    }

    private @Nullable String fitReason(UUID person, UUID postId) {
        return judgements
                .findByPersonIdAndPostId(person, postId)
                .map(FitJudgement::reason)
                .orElse(null);
    }
}
