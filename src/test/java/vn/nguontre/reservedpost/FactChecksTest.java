package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nguontre.reservedpost.PostServicesTest.assertDenied;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** A wrong fact is put right with the answer to a question; the closed run is compared again and stays as it was. */
@PortalTest
@Import(PostScenes.class)
class FactChecksTest {
    private static final String PLACED = "Lê Thị Cósuất";
    private static final String ASKING = "Mai Văn Hỏilại";

    @Autowired
    private FactChecks facts;

    @Autowired
    private OpenEnds ends;

    @Autowired
    private RunQuestions questions;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private PostInterest interest;

    @Autowired
    private CandidateTies ties;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private PostScenes scenes;

    private int year;
    private UUID post;
    private UUID asking;
    private RunQuestionRow question;

    @BeforeEach
    void aQuestionAboutAReleasedRun() {
        clock.reset();
        year = scenes.freshYear();
        post = scenes.openPost(year, 1);
        scenes.candidate(PLACED, year, DegreeGrade.GOOD, post);
        asking = scenes.candidate(ASKING, year, DegreeGrade.AVERAGE, post);
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        allocation.release(run.id(), run.version());
        accounts.actAsStudent(asking);
        questions.ask(run.id(), "Bằng của tôi loại xuất sắc, sao lại tính trung bình?");
        scenes.committee();
        question = questions.ofYear(year).getFirst().question();
    }

    @AfterEach
    void end() {
        accounts.nobody();
        clock.reset();
    }

    @Test
    void theCommitteeSeesForWhomTheOutcomeWouldHaveBeenAnother() {
        assertThat(facts.compare(question.id(), FactDraft.grade(DegreeGrade.EXCELLENT)))
                .extracting(Difference::personName, Difference::before, Difference::after)
                .containsExactlyInAnyOrder(
                        tuple(PLACED, "Chuyên viên pháp chế", null), tuple(ASKING, null, "Chuyên viên pháp chế"));
        assertThat(facts.of(question.id())).isEmpty();
    }

    @Test
    void withEqualPointsTheWrittenTieBreakDecidesAndNothingChanges() {
        assertThat(facts.compare(question.id(), FactDraft.grade(DegreeGrade.GOOD)))
                .isEmpty();
        assertThat(facts.compare(question.id(), FactDraft.fit(post, Fit.NEAR))).isEmpty();
        assertThat(facts.compare(question.id(), FactDraft.fit(post, Fit.NOT_FIT)))
                .isEmpty();
    }

    @Test
    void aWrongLevelOrDayOfGraduationThatKeptSomebodyOutIsPutRight() {
        StudyDraft right = PostScenes.study(year, DegreeGrade.EXCELLENT);
        assertThat(comparedAfterStating(
                        with(right, DegreeLevel.COLLEGE, right.graduatesOn()), FactDraft.level(DegreeLevel.BACHELOR)))
                .isEqualTo("Chuyên viên pháp chế");
        LocalDate later = right.graduatesOn().plusYears(1);
        assertThat(comparedAfterStating(
                        with(right, DegreeLevel.BACHELOR, later), FactDraft.graduation(right.graduatesOn())))
                .isEqualTo("Chuyên viên pháp chế");
        assertThat(comparedAfterStating(
                        with(right, DegreeLevel.COLLEGE, later), FactDraft.graduation(right.graduatesOn())))
                .as("the level is still too low")
                .isEqualTo("no change");
    }

    /** In a year of their own, with somebody of a lesser grade who got the place: what the one who asks would have got. */
    private String comparedAfterStating(StudyDraft wrong, FactDraft right) {
        int other = scenes.freshYear();
        UUID place = scenes.openPost(other, 1);
        int ahead = other - year;
        scenes.candidate(PLACED, other, DegreeGrade.GOOD, place);
        UUID kept = scenes.candidate("Mai Văn Khaisai", other, DegreeGrade.EXCELLENT, place);
        accounts.actAsStudent(kept);
        interest.stateStudy(with(wrong, wrong.degreeLevel(), wrong.graduatesOn().plusYears(ahead)));
        scenes.committee();
        allocation.propose(other);
        RunDetails run = scenes.decide(other);
        allocation.release(run.id(), run.version());
        accounts.actAsStudent(kept);
        questions.ask(run.id(), "Việc học của tôi ghi sai?");
        scenes.committee();
        UUID asked = questions.ofYear(other).getFirst().question().id();
        LocalDate day = right.graduatesOn();
        FactDraft shifted = day == null ? right : FactDraft.graduation(day.plusYears(ahead));
        return facts.compare(asked, shifted).stream()
                .filter(d -> d.personId().equals(kept))
                .map(Difference::after)
                .findFirst()
                .orElse("no change");
    }

    private static StudyDraft with(StudyDraft study, DegreeLevel level, LocalDate graduatesOn) {
        return new StudyDraft(
                study.institution(),
                study.major(),
                study.majorCode(),
                level,
                study.degreeGrade(),
                study.startedOn(),
                graduatesOn,
                false);
    }

    @Test
    void whatCountedSoAlreadyOrSaysNothingIsRefused() {
        assertRefused(
                "reservedpost.fact.same", () -> facts.compare(question.id(), FactDraft.grade(DegreeGrade.AVERAGE)));
        assertRefused("reservedpost.fact.same", () -> facts.compare(question.id(), FactDraft.member(false)));
        assertRefused(
                "reservedpost.fact.incomplete", () -> new FactDraft(FactKind.FIT, null, null, null, post, null, null));
    }

    @Test
    void theAnswerKeepsTheFactAndTheClosedRunStaysAsItWas() {
        RunDetails before = runs.latest(year).orElseThrow();
        answer(DegreeGrade.EXCELLENT);
        assertThat(facts.of(question.id()).orElseThrow()).satisfies(fact -> {
            assertThat(fact.changesOwn()).isTrue();
            assertThat(fact.othersChanged()).isEqualTo(1);
            assertThat(fact.reason()).isEqualTo("Bằng gốc đã đối chiếu");
            assertThat(fact.isWaiting()).isTrue();
        });
        assertThat(runs.latest(year).orElseThrow().lines()).isEqualTo(before.lines());
        assertThat(questions.ofYear(year).getFirst().question().answer()).isEqualTo("Bạn nói đúng.");
    }

    @Test
    void whoAskedReadsOfThemselvesAlone() {
        answer(DegreeGrade.EXCELLENT);
        FactRow seen = facts.of(question.id()).orElseThrow();
        facts.settle(question.id(), seen.version(), "Mời tiếp khi " + PLACED + " trả lời");
        accounts.actAsStudent(asking);
        assertThat(facts.of(question.id()).orElseThrow()).satisfies(fact -> {
            assertThat(fact.changesOwn()).isTrue();
            assertThat(fact.othersChanged()).isZero();
            assertThat(fact.reason()).isNull();
            assertThat(fact.settledHow()).contains("Mời tiếp").doesNotContain(PLACED);
        });
    }

    @Test
    void whatWasDealtWithIsNotedOnceAndOnlyWhereThereIsSomething() {
        answer(DegreeGrade.EXCELLENT);
        FactRow seen = facts.of(question.id()).orElseThrow();
        assertRefused("shared.reason-required", () -> facts.settle(question.id(), seen.version(), " "));
        facts.settle(question.id(), seen.version(), "Dành suất năm sau");
        assertRefused("shared.changed-meanwhile", () -> facts.settle(question.id(), seen.version(), "Một lần nữa"));
        int now = facts.of(question.id()).orElseThrow().version();
        assertRefused("reservedpost.fact.settled-already", () -> facts.settle(question.id(), now, "Một lần nữa"));
    }

    @Test
    void anOutcomeThatWouldHaveBeenAnotherIsAnOpenEndUntilItIsDealtWith() {
        answer(DegreeGrade.EXCELLENT);
        var end = new OpenEnds.OpenEnd(year, asking);
        assertThat(ends.facts()).contains(end);
        accounts.actAsStudent(asking);
        assertDenied(ends::facts);
        scenes.foreignCommittee();
        assertThat(ends.facts()).doesNotContain(end);
        scenes.committee();
        facts.settle(question.id(), facts.of(question.id()).orElseThrow().version(), "Dành suất năm sau");
        assertThat(ends.facts()).doesNotContain(end);
    }

    @Test
    void withoutAChangeThereIsNothingToDealWith() {
        answer(DegreeGrade.GOOD);
        assertThat(ends.facts()).doesNotContain(new OpenEnds.OpenEnd(year, asking));
        FactRow seen = facts.of(question.id()).orElseThrow();
        assertThat(seen.isWaiting()).isFalse();
        assertRefused("reservedpost.fact.nothing-to-settle", () -> facts.settle(question.id(), seen.version(), "Xong"));
    }

    @Test
    void anAnswerGivenMeanwhileLeavesNoFactBehind() {
        questions.answer(question.id(), question.version(), "Đã trả lời trước");
        assertThatThrownBy(() -> answer(DegreeGrade.EXCELLENT)).isInstanceOf(RuleViolation.class);
        assertThat(facts.of(question.id())).isEmpty();
        assertThat(questions.ofYear(year).getFirst().question().answer()).isEqualTo("Đã trả lời trước");
    }

    @Test
    void withoutAReasonNothingIsAnswered() {
        assertRefused(
                "shared.reason-required",
                () -> facts.answer(
                        question.id(),
                        question.version(),
                        "Bạn nói đúng.",
                        FactDraft.grade(DegreeGrade.EXCELLENT),
                        "  "));
        assertThat(questions.ofYear(year).getFirst().question().isWaiting()).isTrue();
    }

    @Test
    void othersNeitherCompareNorRead() {
        answer(DegreeGrade.EXCELLENT);
        scenes.foreignCommittee();
        assertThatThrownBy(() -> facts.compare(question.id(), FactDraft.member(true)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> facts.settle(question.id(), 0, "Xong")).isInstanceOf(RuleViolation.class);
        assertThat(facts.of(question.id())).isEmpty();
        accounts.actAsStudent(asking);
        assertDenied(() -> facts.compare(question.id(), FactDraft.member(true)));
        assertDenied(() -> facts.settle(question.id(), 0, "Xong"));
        for (Role role : List.of(Role.SCHOOL_BRANCH, Role.YOUTH_UNION, Role.WARD)) {
            accounts.actAs(role, role == Role.WARD ? "DU-CAI-LAY" : role == Role.YOUTH_UNION ? "DT-DBK" : "CB-DBK");
            assertDenied(() -> facts.of(question.id()));
            assertDenied(() -> facts.answer(question.id(), 0, "x", FactDraft.member(true), "y"));
        }
    }

    @Test
    void whoHasATieNeitherAnswersNorDealsWithIt() {
        ties.declare(asking, "Cháu ruột");
        assertRefused("reservedpost.tie.steps-aside", () -> answer(DegreeGrade.EXCELLENT));
        scenes.committee();
        answer(DegreeGrade.EXCELLENT);
    }

    private void answer(DegreeGrade right) {
        facts.answer(
                question.id(), question.version(), "Bạn nói đúng.", FactDraft.grade(right), "Bằng gốc đã đối chiếu");
    }
}
