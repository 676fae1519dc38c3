package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The committee puts a wrong fact right when it answers a question, and sees whether the closed run would have come out otherwise. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class FactChecks {
    private final CorrectedFactRepository facts;
    private final RunQuestionRepository questions;
    private final RunQuestions answering;
    private final StoredRuns stored;
    private final PersonDirectory people;
    private final CandidateTies ties;
    private final CurrentUser currentUser;
    private final Today today;

    FactChecks(
            CorrectedFactRepository facts,
            RunQuestionRepository questions,
            RunQuestions answering,
            StoredRuns stored,
            PersonDirectory people,
            CandidateTies ties,
            CurrentUser currentUser,
            Today today) {
        this.facts = facts;
        this.questions = questions;
        this.answering = answering;
        this.stored = stored;
        this.people = people;
        this.ties = ties;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** For whom the outcome would have been another; nothing is stored. */
    @Transactional(readOnly = true)
    public List<Difference> compare(UUID questionId, FactDraft right) {
        RunQuestion question = inScope(questionId);
        return stored.differences(
                question.runId(), stored.recheck(question.runId(), question.personId(), right), people::isInScope);
    }

    /** The posts that the one who asked had chosen, in their order. */
    @Transactional(readOnly = true)
    public Map<UUID, String> choices(UUID questionId) {
        RunQuestion question = inScope(questionId);
        return stored.choices(question.runId(), question.personId());
    }

    /** Answers the question and keeps the fact with what comparing again has shown; all of it or nothing. */
    public void answer(UUID questionId, int version, String words, FactDraft right, String reason) {
        RunQuestion question = inScope(questionId);
        var changes = stored.recheck(question.runId(), question.personId(), right);
        ties.requireNone(changes.keySet());
        answering.answer(questionId, version, words);
        facts.saveAndFlush(
                new CorrectedFact(question, right, changes, Step.by(currentUser.actor(), today.now(), reason)));
    }

    /** Notes how the committee dealt with an outcome that would have been another. */
    public void settle(UUID questionId, int version, String how) {
        RunQuestion question = inScope(questionId);
        CorrectedFact fact =
                Expected.version(facts.findByQuestionId(questionId).orElseThrow(RuleViolation::notFound), version);
        Set<UUID> concerned = new HashSet<>(
                stored.recheck(question.runId(), question.personId(), fact.row().right())
                        .keySet());
        concerned.add(question.personId());
        ties.requireNone(concerned);
        fact.settle(Step.by(currentUser.actor(), today.now(), how));
        facts.saveAndFlush(fact);
    }

    /** What was put right with the answer, if anything; the one who asked reads of nobody else. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.TOWN_COMMITTEE, Roles.STUDENT})
    public Optional<FactRow> of(UUID questionId) {
        return facts.findByQuestionId(questionId)
                .filter(f -> people.isInScope(f.personId()))
                .map(f -> row(f, inScope(questionId)));
    }

    private FactRow row(CorrectedFact fact, RunQuestion question) {
        FactRow row = fact.row();
        UUID post = row.right().postId();
        FactRow titled = post == null
                ? row
                : row.about(stored.choices(question.runId(), fact.personId()).get(post));
        return currentUser.actor().is(Role.STUDENT)
                ? titled.forCandidate(stored.withoutOthers(question.runId(), fact.personId(), row.settledHow()))
                : titled;
    }

    private RunQuestion inScope(UUID questionId) {
        RunQuestion question = questions.findById(questionId).orElseThrow(RuleViolation::notFound);
        people.requireInScope(question.personId());
        return question;
    }
}
