package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguontre.reservedpost.PostServicesTest.assertDenied;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.allocation.Reason;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.reservedpost.OwnOutcome.OwnChoice;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** Who was not chosen reads why, of others nothing but points, and asks once; the committee answers once. */
@PortalTest
@Import(PostScenes.class)
class OwnOutcomeTest {
    @Autowired
    private AllocationService allocation;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private FitJudging judging;

    @Autowired
    private OwnOutcomes outcomes;

    @Autowired
    private RunQuestions questions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private PostScenes scenes;

    private int year;
    private UUID post;
    private UUID first;
    private UUID second;

    @BeforeEach
    void begin() {
        clock.reset();
        year = scenes.freshYear();
        post = scenes.openPost(year, 1);
        first = scenes.candidate("Lê Thị Nhất", year, DegreeGrade.EXCELLENT, post);
        second = scenes.candidate("Trần Văn Nhì", year, DegreeGrade.AVERAGE, post);
    }

    @AfterEach
    void end() {
        accounts.nobody();
        clock.reset();
    }

    @Test
    void beforeTheReleaseNothingIsSaid() {
        allocation.propose(year);
        scenes.decide(year);
        accounts.actAsStudent(second);
        assertThat(outcomes.latest()).isEmpty();
    }

    @Test
    void theOneNotChosenReadsByHowManyPointsAndNoName() {
        release();
        accounts.actAsStudent(second);
        OwnOutcome outcome = outcomes.latest().orElseThrow();
        assertThat(outcome.given()).isNull();
        OwnChoice choice = outcome.choices().getFirst();
        assertThat(choice.choice().verdict()).isEqualTo(Reason.Verdict.OUTRANKED);
        assertThat(choice.choice().decidedBy()).isEqualTo(Criterion.DEGREE_GRADE);
        assertThat(choice.lastPlaced()).isGreaterThan(choice.choice().points().total());
        assertThat(choice.passedOver()).isFalse();
        assertThat(outcome.toString()).doesNotContain("Nhất").doesNotContain(first.toString());
        accounts.actAsStudent(first);
        assertThat(outcomes.latest().orElseThrow().given()).isEqualTo("Chuyên viên pháp chế");
    }

    @Test
    void equalPointsAreToldAsATie() {
        clock.advance(Duration.ofMinutes(1));
        UUID third = scenes.candidate("Lê Thị Cũng Nhất", year, DegreeGrade.EXCELLENT, post);
        release();
        accounts.actAsStudent(third);
        OwnChoice choice = outcomes.latest().orElseThrow().choices().getFirst();
        assertThat(choice.isTie()).isTrue();
        assertThat(choice.choice().decidedBy()).isEqualTo(Criterion.STATED_EARLIER);
    }

    @Test
    void whoWasPassedOverByADepartureIsTold() {
        allocation.propose(year);
        RunDetails run = scenes.decide(
                year,
                new Departure(first, null, "Đã nhận việc nơi khác"),
                new Departure(second, post, "Có kinh nghiệm ở xã"));
        allocation.release(run.id(), run.version());
        accounts.actAsStudent(first);
        OwnOutcome outcome = outcomes.latest().orElseThrow();
        assertThat(outcome.departureReason()).isEqualTo("Đã nhận việc nơi khác");
        assertThat(outcome.choices().getFirst().passedOver()).isTrue();
    }

    @Test
    void aMajorJudgedNotFitComesWithTheReason() {
        UUID third = scenes.interested("Lê Thị Khác Ngành", year, DegreeGrade.GOOD, post);
        scenes.committee();
        judging.judge(third, post, Fit.NOT_FIT, "Cần ngành luật");
        release();
        accounts.actAsStudent(third);
        OwnChoice choice = outcomes.latest().orElseThrow().choices().getFirst();
        assertThat(choice.choice().obstacle()).isEqualTo(Obstacle.MAJOR_NOT_FIT);
        assertThat(choice.fitReason()).isEqualTo("Cần ngành luật");
    }

    @Test
    void aQuestionIsAskedOnceAndAnsweredOnceWithinItsWorkingDays() {
        UUID run = release();
        accounts.actAsStudent(second);
        assertRefused("reservedpost.question.length", () -> questions.ask(run, "   "));
        assertRefused("reservedpost.question.length", () -> questions.ask(run, "x".repeat(501)));
        questions.ask(run, "Xếp loại của em tính thế nào ạ?");
        assertRefused("reservedpost.question.asked-already", () -> questions.ask(run, "Còn một câu nữa"));

        scenes.committee();
        RunQuestionRow waiting = questions.ofYear(year).getFirst().question();
        assertThat(waiting.lastDay()).as("five working days after Monday 23/11").isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(waiting.isOverdue(LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(waiting.isOverdue(LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(questions.waiting()).extracting(w -> w.question().id()).contains(waiting.id());
        clock.advance(Duration.ofDays(1));
        questions.answer(waiting.id(), waiting.version(), "Theo bảng điểm của trường.");
        assertRefused(
                "reservedpost.question.answered-already",
                () -> questions.answer(waiting.id(), waiting.version(), "Khác"));
        assertThat(questions.waiting()).extracting(w -> w.question().id()).doesNotContain(waiting.id());

        accounts.actAsStudent(second);
        assertThat(outcomes.latest().orElseThrow().question())
                .isNotNull()
                .extracting(RunQuestionRow::answer)
                .isEqualTo("Theo bảng điểm của trường.");
    }

    @Test
    void nobodyAsksAboutARunOfOthersAndNobodyElseAnswers() {
        UUID run = release();
        UUID stranger = scenes.interested("Lê Thị Ngoài", scenes.freshYear(), DegreeGrade.GOOD);
        accounts.actAsStudent(stranger);
        assertRefused("shared.not-found", () -> questions.ask(run, "Ai được suất?"));
        accounts.actAsStudent(second);
        questions.ask(run, "Vì sao?");
        assertDenied(() -> questions.ofYear(year));
        scenes.committee();
        RunQuestionRow asked = questions.ofYear(year).getFirst().question();
        assertDenied(() -> outcomes.latest());
        assertDenied(() -> questions.ask(run, "Hỏi thay"));
        scenes.foreignCommittee();
        assertThat(questions.ofYear(year)).isEmpty();
        assertRefused(
                "shared.not-found", () -> questions.answer(asked.id(), asked.version(), "Không phải việc của tôi"));
        for (Role role : List.of(Role.SCHOOL_BRANCH, Role.YOUTH_UNION)) {
            accounts.actAs(role, role == Role.SCHOOL_BRANCH ? "CB-DBK" : "DT-DBK");
            assertDenied(() -> questions.answer(asked.id(), asked.version(), "Trả lời thay"));
            assertDenied(() -> questions.waiting());
        }
    }

    private UUID release() {
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        allocation.release(run.id(), run.version());
        return runs.latest(year).orElseThrow().id();
    }
}
