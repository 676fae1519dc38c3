package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nguontre.reservedpost.PostServicesTest.assertDenied;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonErasure;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** A place accepted in vain does not stay with somebody who was not recruited. */
@PortalTest
@Import(PostScenes.class)
class TakenPlacesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String REASON = "Năm nay cơ quan không tuyển nữa";

    @Autowired
    private TakenPlaces taken;

    @Autowired
    private Recruitments recruitments;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private OfferFollowUp followUp;

    @Autowired
    private OfferCascade cascade;

    @Autowired
    private PostInterest interest;

    @Autowired
    private FitJudging judging;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private PersonErasure erasure;

    @Autowired
    private OpenEnds ends;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private PostStories stories;

    @Autowired
    private CandidateTies ties;

    @Autowired
    private PersonDirectory people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private JdbcClient jdbc;

    private int year;
    private UUID post;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoWantOnePlace() {
        clock.reset();
        year = scenes.freshYear();
        post = scenes.openPost(year, 1);
        first = scenes.candidate("Lê Thị Trượt", year, DegreeGrade.EXCELLENT, post);
        second = scenes.candidate("Lê Thị Kếtiếp", year, DegreeGrade.GOOD, post);
    }

    @AfterEach
    void end() {
        accounts.nobody();
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(value = RecruitmentOutcome.class, names = "APPOINTED", mode = EnumSource.Mode.EXCLUDE)
    void thePlaceIsFreeAndNamesTheNextAndThePersonMayStandForOtherPosts(RecruitmentOutcome outcome) {
        acceptedInVain(false, outcome);
        assertThat(ledger.row(post).taken()).isEqualTo(1);
        giveBack();
        assertThat(ledger.row(post).taken()).isZero();
        assertThat(ledger.row(post).free()).isEqualTo(1);
        OfferRow ended = offers().getFirst();
        assertThat(ended.status()).isEqualTo(OfferStatus.GIVEN_BACK);
        assertThat(ended.next()).isEqualTo(new NextPerson(second, "Lê Thị Kếtiếp"));
        assertThat(people.details(first).stage()).isEqualTo(PersonStage.AWAY);
        followUp.offerToNext(ended.id(), second);
        assertThat(ledger.row(post).free()).isZero();

        int later = scenes.freshYear();
        UUID other = scenes.openPost(later, 1);
        accounts.actAsStudent(first);
        interest.rank(List.of(other));
        scenes.committee();
        judging.judge(first, other, Fit.FIT, "Đúng ngành");
        allocation.propose(later);
        assertThat(runs.latest(later).orElseThrow().lines())
                .extracting(RunLineRow::personId, RunLineRow::proposedPostId)
                .containsExactly(tuple(first, other));
    }

    @Test
    void whoseFileIsToBeDeletedDoesNotKeepThePlaceAndTheWordsAboutThemGo() {
        acceptedInVain(false, RecruitmentOutcome.NOT_APPLIED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> erasure.erase(first)).hasMessage("reservedpost.erase-in-work");
        scenes.committee();
        giveBack();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        erasure.erase(first);
        assertThat(jdbc.sql("""
                        select given_back_reason from post_offer where person_id = :person
                        union all select reason from place_entry where person_id = :person and reason is not null""")
                        .param("person", first.toString())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .containsOnly("Đã xóa");
    }

    @Test
    void theNextIsOfferedThePlaceByItselfIfTheCommitteeChoseSo() {
        acceptedInVain(true, RecruitmentOutcome.NOT_APPOINTED);
        cascade.run();
        assertThat(offers()).hasSize(1);
        giveBack();
        cascade.run();
        cascade.run();
        assertThat(offers())
                .extracting(OfferRow::personId, OfferRow::status)
                .containsExactly(tuple(first, OfferStatus.GIVEN_BACK), tuple(second, OfferStatus.OPEN));
    }

    @Test
    void theAnswerStaysBesideWhatCameOfIt() {
        acceptedInVain(false, RecruitmentOutcome.NOT_APPOINTED);
        giveBack();
        assertThat(stories.of(post).happenings())
                .extracting(Happening::textKey)
                .containsSubsequence("reservedpost.story.ACCEPTED", "reservedpost.story.GIVEN_BACK");
        accounts.actAsStudent(first);
        OfferRow own = answer.own().getFirst();
        assertThat(own.isAnswered()).isTrue();
        assertThat(own.givenBack()).extracting(GivenBack::reason).isEqualTo(REASON);
        assertThat(recruitments.of(List.of(own)).get(own.id())).hasSize(1);
    }

    @Test
    void itIsAnOpenEndUntilThePlaceIsGivenBackOrTheNoteIsPutRight() {
        acceptedInVain(false, RecruitmentOutcome.NOT_APPLIED);
        var end = new OpenEnds.OpenEnd(year, first);
        assertThat(ends.toGiveBack()).contains(end);
        scenes.foreignCommittee();
        assertThat(ends.toGiveBack()).doesNotContain(end);
        accounts.actAsStudent(first);
        assertDenied(ends::toGiveBack);
        scenes.committee();
        recruitments.note(
                offer().id(), 1, new RecruitmentDraft(RecruitmentOutcome.APPOINTED, TODAY, "16/QĐ", "Ghi nhầm"));
        assertThat(ends.toGiveBack()).doesNotContain(end);
        assertRefused("reservedpost.give-back.not-noted", this::giveBack);
        recruitments.note(
                offer().id(),
                2,
                new RecruitmentDraft(RecruitmentOutcome.NOT_APPOINTED, TODAY, "", "Quyết định bị thu hồi"));
        giveBack();
        assertThat(ends.toGiveBack()).doesNotContain(end);
    }

    @Test
    void nothingIsGivenBackBeforeTheOutcomeIsNotedOrTwiceOrWithoutAReason() {
        release(false);
        assertRefused("reservedpost.give-back.not-accepted", this::giveBack);
        accept();
        scenes.committee();
        assertRefused("reservedpost.give-back.not-noted", this::giveBack);
        recruitments.note(offer().id(), 0, draft(RecruitmentOutcome.NOT_APPLIED));
        OfferRow seen = offer();
        assertRefused("shared.reason-required", () -> taken.giveBack(seen.id(), seen.version(), " "));
        assertThat(ledger.row(post).taken()).isEqualTo(1);
        giveBack();
        assertRefused("shared.changed-meanwhile", () -> taken.giveBack(seen.id(), seen.version(), REASON));
        assertRefused("reservedpost.give-back.not-accepted", this::giveBack);
        assertRefused(
                "reservedpost.recruitment.not-accepted",
                () -> recruitments.note(seen.id(), 1, draft(RecruitmentOutcome.NOT_APPLIED)));
        assertRefused("shared.not-found", () -> taken.giveBack(UUID.randomUUID(), 0, REASON));
    }

    @Test
    void onlyTheCommitteeOfThePersonGivesBackAndNobodyWithATie() {
        acceptedInVain(false, RecruitmentOutcome.NOT_APPOINTED);
        OfferRow seen = offer();
        for (Role role : List.of(Role.SCHOOL_BRANCH, Role.YOUTH_UNION, Role.WARD)) {
            accounts.actAs(role, role == Role.WARD ? "DU-CAI-LAY" : role == Role.YOUTH_UNION ? "DT-DBK" : "CB-DBK");
            assertDenied(() -> taken.giveBack(seen.id(), seen.version(), REASON));
        }
        accounts.actAsStudent(first);
        assertDenied(() -> taken.giveBack(seen.id(), seen.version(), REASON));
        scenes.foreignCommittee();
        assertThatThrownBy(() -> taken.giveBack(seen.id(), seen.version(), REASON))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("shared.not-found");
        for (UUID kin : List.of(first, second)) {
            scenes.committee();
            ties.declare(kin, "Con của em gái");
            assertRefused("reservedpost.tie.steps-aside", this::giveBack);
        }
        scenes.committee();
        giveBack();
    }

    /** Whichever is first, no place goes to the next beside an appointment. */
    @RepeatedTest(5)
    void anAppointmentNotedAtTheSameMomentAndAGivenBackPlaceExcludeEachOther() throws Exception {
        acceptedInVain(false, RecruitmentOutcome.NOT_APPOINTED);
        OfferRow seen = offer();
        CyclicBarrier start = new CyclicBarrier(2);
        AtomicInteger done = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = List.of(
                    threads.submit(
                            () -> together(start, done, () -> taken.giveBack(seen.id(), seen.version(), REASON))),
                    threads.submit(() -> together(
                            start,
                            done,
                            () -> recruitments.note(
                                    seen.id(),
                                    1,
                                    new RecruitmentDraft(RecruitmentOutcome.APPOINTED, TODAY, "16/QĐ", "Ghi nhầm")))));
            for (Future<?> one : both) {
                one.get();
            }
        }
        assertThat(done).hasValue(1);
        scenes.committee();
        boolean free = ledger.row(post).free() == 1;
        assertThat(recruitments.of(followUp.offers(year)).get(seen.id())).hasSize(free ? 1 : 2);
    }

    private Void together(CyclicBarrier start, AtomicInteger done, Runnable deed) throws Exception {
        scenes.committee();
        start.await();
        try {
            deed.run();
            done.incrementAndGet();
        } catch (RuleViolation otherWasFaster) {
            assertThat(otherWasFaster.getMessage()).startsWith("reservedpost.");
        } finally {
            accounts.nobody();
        }
        return null;
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, GIVEN_BACK",
        "ACCEPTED, DECLINED",
        "ACCEPTED, WITHDRAWN",
        "ACCEPTED, OPEN",
        "GIVEN_BACK, ACCEPTED"
    })
    void theDatabaseLetsNoOfferEndTwiceOrAnotherWay(OfferStatus is, OfferStatus becomes) {
        release(false);
        if (is != OfferStatus.OPEN) {
            accept();
            scenes.committee();
        }
        if (is == OfferStatus.GIVEN_BACK) {
            recruitments.note(offer().id(), 0, draft(RecruitmentOutcome.NOT_APPLIED));
            giveBack();
        }
        boolean givenBack = becomes == OfferStatus.GIVEN_BACK;
        assertThatThrownBy(() -> jdbc.sql("""
                                update post_offer set status = :status, closed_at = if(:status = 'OPEN', null, utc_timestamp()),
                                    given_back_at = if(:back, utc_timestamp(), null), given_back_reason = if(:back, 'x', null)
                                where id = :id""")
                        .param("status", becomes.name())
                        .param("back", givenBack)
                        .param("id", offer().id().toString())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("an offer ends once");
    }

    private void acceptedInVain(boolean byItself, RecruitmentOutcome outcome) {
        release(byItself);
        accept();
        scenes.committee();
        recruitments.note(offer().id(), 0, draft(outcome));
    }

    private void release(boolean byItself) {
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        allocation.release(run.id(), run.version(), byItself);
    }

    private void accept() {
        accounts.actAsStudent(first);
        OfferRow own = answer.own().getFirst();
        answer.accept(own.id(), own.version());
    }

    private void giveBack() {
        OfferRow seen = offer();
        taken.giveBack(seen.id(), seen.version(), REASON);
    }

    private OfferRow offer() {
        return followUp.offers(year).getFirst();
    }

    private List<OfferRow> offers() {
        scenes.committee();
        return followUp.offers(year);
    }

    private static RecruitmentDraft draft(RecruitmentOutcome outcome) {
        return new RecruitmentDraft(outcome, TODAY, "", "Điểm thi chưa đạt");
    }
}
