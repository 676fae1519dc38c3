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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** The outcome of the official recruitment is noted for whoever has accepted, and never changed. */
@PortalTest
@Import(PostScenes.class)
class RecruitmentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Recruitments recruitments;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private OpenEnds ends;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private OfferFollowUp followUp;

    @Autowired
    private OfferPausing pausing;

    @Autowired
    private CandidateTies ties;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private JdbcClient jdbc;

    private int year;
    private UUID person;

    @BeforeEach
    void anOpenOffer() {
        clock.reset();
        year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        person = scenes.candidate("Lê Thị Dựtuyển", year, DegreeGrade.EXCELLENT, post);
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        allocation.release(run.id(), run.version());
    }

    @AfterEach
    void end() {
        accounts.nobody();
        clock.reset();
    }

    @Test
    void anAppointmentIsNotedWithItsDecisionAndReadByBothSides() {
        accept();
        scenes.committee();
        recruitments.note(offer().id(), 0, appointed("15/QĐ-UBND"));
        assertThat(noted())
                .extracting(RecruitmentRow::outcome, RecruitmentRow::documentNumber, RecruitmentRow::decidedOn)
                .containsExactly(tuple(RecruitmentOutcome.APPOINTED, "15/QĐ-UBND", TODAY));
        accounts.actAsStudent(person);
        assertThat(recruitments.of(answer.own()).values())
                .singleElement()
                .satisfies(own ->
                        assertThat(own).extracting(RecruitmentRow::number).containsExactly(1));
    }

    @Test
    void anAcceptedOfferIsAnOpenEndUntilTheOutcomeIsNoted() {
        scenes.committee();
        assertThat(ends.recruitments()).doesNotContain(ofPerson());
        accept();
        assertDenied(ends::recruitments);
        scenes.foreignCommittee();
        assertThat(ends.recruitments()).doesNotContain(ofPerson());
        scenes.committee();
        assertThat(ends.recruitments()).contains(ofPerson());
        recruitments.note(offer().id(), 0, draft(RecruitmentOutcome.NOT_APPLIED, "Đi làm nơi khác"));
        assertThat(ends.recruitments()).doesNotContain(ofPerson());
    }

    private OpenEnds.OpenEnd ofPerson() {
        return new OpenEnds.OpenEnd(year, person);
    }

    @Test
    void aMistakeIsFollowedByTheRightNoteWithAReason() {
        accept();
        scenes.committee();
        UUID offer = offer().id();
        recruitments.note(offer, 0, appointed("15/QĐ-UBND"));
        assertRefused("shared.reason-required", () -> recruitments.note(offer, 1, appointed("16/QĐ-UBND")));
        assertRefused(
                "shared.changed-meanwhile",
                () -> recruitments.note(offer, 0, draft(RecruitmentOutcome.NOT_APPLIED, "Đi làm nơi khác")));
        recruitments.note(
                offer, 1, new RecruitmentDraft(RecruitmentOutcome.APPOINTED, TODAY, "16/QĐ-UBND", "Ghi nhầm số"));
        assertThat(noted()).extracting(RecruitmentRow::documentNumber).containsExactly("15/QĐ-UBND", "16/QĐ-UBND");
    }

    @ParameterizedTest
    @EnumSource(value = RecruitmentOutcome.class, names = "APPOINTED", mode = EnumSource.Mode.EXCLUDE)
    void whoWasNotAppointedHasAReasonAndNeedsNoNumber(RecruitmentOutcome outcome) {
        accept();
        scenes.committee();
        UUID offer = offer().id();
        assertRefused("shared.reason-required", () -> recruitments.note(offer, 0, draft(outcome, " ")));
        recruitments.note(offer, 0, draft(outcome, "Điểm thi chưa đạt"));
        assertThat(noted()).extracting(RecruitmentRow::outcome).containsExactly(outcome);
    }

    @Test
    void whatCannotBeIsRefused() {
        scenes.committee();
        UUID offer = offer().id();
        assertRefused("reservedpost.recruitment.not-accepted", () -> recruitments.note(offer, 0, appointed("15")));
        accept();
        scenes.committee();
        assertRefused("reservedpost.recruitment.number-required", () -> recruitments.note(offer, 0, appointed("  ")));
        assertRefused(
                "reservedpost.recruitment.number-too-long",
                () -> recruitments.note(offer, 0, appointed("1".repeat(61))));
        assertRefused("reservedpost.recruitment.in-future", () -> recruitments.note(offer, 0, on(TODAY.plusDays(1))));
        assertRefused(
                "reservedpost.recruitment.before-accepted", () -> recruitments.note(offer, 0, on(TODAY.minusDays(1))));
        assertThat(noted()).isEmpty();
    }

    @Test
    void onlyTheCommitteeOfThePersonNotesAndOnlyWhoIsConcernedReads() {
        accept();
        OfferRow own = answer.own().getFirst();
        assertDenied(() -> recruitments.note(own.id(), 0, appointed("15")));
        for (Role role : List.of(Role.SCHOOL_BRANCH, Role.YOUTH_UNION, Role.WARD)) {
            accounts.actAs(role, role == Role.WARD ? "DU-CAI-LAY" : role == Role.YOUTH_UNION ? "DT-DBK" : "CB-DBK");
            assertDenied(() -> recruitments.note(own.id(), 0, appointed("15")));
            assertDenied(() -> recruitments.of(List.of(own)));
        }
        scenes.foreignCommittee();
        assertThatThrownBy(() -> recruitments.note(own.id(), 0, appointed("15")))
                .isInstanceOf(RuleViolation.class);
        assertThat(recruitments.of(List.of(own))).isEmpty();
        accounts.nobody();
    }

    @Test
    void theDatabaseTakesEachNumberOnceAndNoAppointmentWithoutADecision() {
        accept();
        scenes.committee();
        recruitments.note(offer().id(), 0, appointed("15"));
        String copy = """
                insert into recruitment select uuid(), 0, offer_id, person_id, %s, outcome, decided_on, %s,
                    actor_account_id, actor_name, actor_unit_name, acted_at, reason from recruitment where offer_id = ?""";
        assertThatThrownBy(() -> run(copy.formatted("number", "document_number")))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("uq_recruitment_number");
        assertThatThrownBy(() -> run(copy.formatted("number + 1", "null")))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("ck_recruitment_document");
    }

    @Test
    void whoHasATieToThePersonStepsAsideFromTheOfferToo() {
        scenes.committee();
        ties.declare(person, "Con của em gái");
        OfferRow offer = offer();
        assertRefused("reservedpost.tie.steps-aside", () -> followUp.withdraw(offer.id(), offer.version(), "Lý do"));
        assertRefused("reservedpost.tie.steps-aside", () -> pausing.pause(offer.id(), offer.version(), "Lý do"));
        assertRefused("reservedpost.tie.steps-aside", () -> pausing.pauseAll(year, "Lý do"));
        assertRefused("reservedpost.tie.steps-aside", () -> followUp.offerToNext(offer.id(), person));
        assertRefused("reservedpost.tie.steps-aside", () -> recruitments.note(offer.id(), 0, appointed("15")));
        scenes.committee();
        pausing.pause(offer.id(), offer.version(), "Chờ biên chế");
        assertThat(offer().pause()).isNotNull();
    }

    @Test
    void whoHasATieReleasesNothing() {
        int other = scenes.freshYear();
        UUID post = scenes.openPost(other, 1);
        UUID candidate = scenes.candidate("Mai Văn Cóbàcon", other, DegreeGrade.GOOD, post);
        allocation.propose(other);
        RunDetails run = scenes.decide(other);
        scenes.committee();
        ties.declare(candidate, "Cháu ruột");
        assertRefused("reservedpost.tie.steps-aside", () -> allocation.release(run.id(), run.version()));
        scenes.committee();
        assertThat(followUp.offers(other)).isEmpty();
        allocation.release(run.id(), run.version());
        assertThat(followUp.offers(other)).hasSize(1);
    }

    private void accept() {
        accounts.actAsStudent(person);
        OfferRow own = answer.own().getFirst();
        answer.accept(own.id(), own.version());
    }

    private OfferRow offer() {
        return followUp.offers(year).getFirst();
    }

    private List<RecruitmentRow> noted() {
        return recruitments.of(followUp.offers(year)).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private void run(String sql) {
        jdbc.sql(sql).param(offer().id().toString()).update();
    }

    private static RecruitmentDraft appointed(String number) {
        return new RecruitmentDraft(RecruitmentOutcome.APPOINTED, TODAY, number, "");
    }

    private static RecruitmentDraft on(LocalDate day) {
        return new RecruitmentDraft(RecruitmentOutcome.APPOINTED, day, "15/QĐ-UBND", "");
    }

    private static RecruitmentDraft draft(RecruitmentOutcome outcome, String reason) {
        return new RecruitmentDraft(outcome, TODAY, "", reason);
    }
}
