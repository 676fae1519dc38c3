package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
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

/** A candidate reads what became of their choices in the released runs, from what was stored with them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.STUDENT)
public class OwnOutcomes {
    private final AllocationRunRepository runs;
    private final RunLineRepository lines;
    private final FitReasons fitReasons;
    private final OtherNames otherNames;
    private final RunQuestionRepository questions;
    private final LedgerQuery ledger;
    private final CurrentUser currentUser;

    OwnOutcomes(
            AllocationRunRepository runs,
            RunLineRepository lines,
            FitReasons fitReasons,
            OtherNames otherNames,
            RunQuestionRepository questions,
            LedgerQuery ledger,
            CurrentUser currentUser) {
        this.runs = runs;
        this.lines = lines;
        this.fitReasons = fitReasons;
        this.otherNames = otherNames;
        this.questions = questions;
        this.ledger = ledger;
        this.currentUser = currentUser;
    }

    /** Empty before the first release of a run with the actor in it. */
    public Optional<OwnOutcome> latest() {
        return own().stream().findFirst();
    }

    /** The last released run, then the earlier ones about which the actor has asked. */
    public List<OwnOutcome> own() {
        UUID person = currentUser.actor().ownPersonId();
        List<OwnOutcome> outcomes = new ArrayList<>();
        for (UUID run : lines.releasedRuns(person)) {
            if (outcomes.isEmpty()
                    || questions.findByRunIdAndPersonId(run, person).isPresent()) {
                outcomes.add(outcome(run, person));
            }
        }
        return List.copyOf(outcomes);
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
        Map<UUID, String> unfit = fitReasons.of(runId, person);
        List<String> others = otherNames.of(runId, person);
        UUID given = own.decidedPostId();
        return new OwnOutcome(
                runId,
                run.graduationYear(),
                run.released(),
                given == null ? null : titles.get(given),
                OtherNames.without(others, own.departureReason()),
                own.choices().stream()
                        .map(c -> choice(c, all, person, titles, OtherNames.without(others, unfit.get(c.postId()))))
                        .toList(),
                questions
                        .findByRunIdAndPersonId(runId, person)
                        .map(RunQuestion::row)
                        .map(q -> q.withAnswer(OtherNames.without(others, q.answer())))
                        .orElse(null));
    }

    private static OwnChoice choice(
            RunChoice own, List<RunLine> all, UUID person, Map<UUID, String> titles, @Nullable String unfit) {
        Optional<RunChoice> last = all.stream()
                .filter(l ->
                        own.postId().equals(l.decidedPostId()) && !l.personId().equals(person))
                .flatMap(l -> l.choices().stream())
                .filter(c -> c.postId().equals(own.postId()))
                .max(Comparator.comparingInt(RunChoice::postRank));
        boolean ranked = own.postRank() > 0;
        return new OwnChoice(
                AllocationRuns.choice(own, titles)
                        .withDecidedBy(last.filter(c -> ranked && c.postRank() < own.postRank())
                                .map(c -> Lead.of(c, own))
                                .orElse(own.decidedBy())),
                last.map(c -> c.points().total()).orElse(null),
                ranked && last.filter(c -> c.postRank() > own.postRank()).isPresent(),
                own.obstacle() == Obstacle.MAJOR_NOT_FIT ? unfit : null);
    }
}
