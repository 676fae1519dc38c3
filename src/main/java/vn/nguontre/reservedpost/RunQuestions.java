package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** A candidate asks once about the outcome of a run; the committee answers within the working days of POST-03. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class RunQuestions {
    private final RunQuestionRepository questions;
    private final RunLineRepository lines;
    private final CandidateQuery candidates;
    private final CandidateTies ties;
    private final PersonDirectory people;
    private final RuleBook ruleBook;
    private final CurrentUser currentUser;
    private final Today today;

    RunQuestions(
            RunQuestionRepository questions,
            RunLineRepository lines,
            CandidateQuery candidates,
            CandidateTies ties,
            PersonDirectory people,
            RuleBook ruleBook,
            CurrentUser currentUser,
            Today today) {
        this.questions = questions;
        this.lines = lines;
        this.candidates = candidates;
        this.ties = ties;
        this.people = people;
        this.ruleBook = ruleBook;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The actor asks about a released run they stand in. */
    @RolesAllowed(Roles.STUDENT)
    public void ask(UUID runId, String question) {
        UUID person = currentUser.actor().ownPersonId();
        if (!lines.releasedRuns(person).contains(runId)) {
            throw RuleViolation.notFound();
        }
        if (questions.findByRunIdAndPersonId(runId, person).isPresent()) {
            throw new RuleViolation("reservedpost.question.asked-already");
        }
        questions.saveAndFlush(new RunQuestion(runId, person, question, lastDay(), step()));
    }

    /** By when a question asked today is answered. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STUDENT)
    public LocalDate lastDay() {
        int days = ruleBook.number(Rule.POST_QUESTION_WORKING_DAYS, today.date());
        return ruleBook.workingDays().after(today.date(), days);
    }

    /** What the candidates of a year whom the actor may see have asked, the oldest first. */
    @Transactional(readOnly = true)
    public List<Asked> ofYear(int year) {
        List<RunQuestion> asked = questions.ofYear(year);
        List<UUID> askers = asked.stream().map(RunQuestion::personId).toList();
        Map<UUID, String> names = candidates.names(people.inScope(askers));
        return asked.stream()
                .filter(q -> names.containsKey(q.personId()))
                .map(q -> new Asked(names.getOrDefault(q.personId(), ""), q.row()))
                .toList();
    }

    /** A question and the name of the candidate. */
    public record Asked(String personName, RunQuestionRow question) {}

    /** Everything that waits for an answer, the earliest last day first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return questions.yearsWaiting().stream()
                .sorted()
                .flatMap(year -> ofYear(year).stream()
                        .map(Asked::question)
                        .filter(RunQuestionRow::isWaiting)
                        .map(question -> new Waiting(year, question)))
                .toList();
    }

    /** A question without an answer and the year it is about. */
    public record Waiting(int year, RunQuestionRow question) {}

    public void answer(UUID questionId, int version, String answer) {
        RunQuestion question = questions.findById(questionId).orElseThrow(RuleViolation::notFound);
        people.requireInScope(question.personId());
        ties.requireNone(List.of(question.personId()));
        question.answer(answer, step());
        questions.saveAndFlush(Expected.version(question, version));
    }

    private Step step() {
        return Step.by(currentUser.actor(), today.now());
    }
}
