package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguontre.reservedpost.PostServicesTest.assertDenied;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.allocation.Reason.Verdict;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

@PortalTest
@Import(PostScenes.class)
class AllocationServiceTest {
    @Autowired
    private AllocationService allocation;

    @Autowired
    private RunDecision decision;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private PostInterest interest;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private OfferFollowUp followUp;

    @Autowired
    private OfferLapse lapse;

    @Autowired
    private PersonDirectory people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private PostScenes scenes;

    private int year;

    @BeforeEach
    void begin() {
        clock.reset();
        year = scenes.freshYear();
    }

    @AfterEach
    void end() {
        clock.reset();
        accounts.nobody();
    }

    @Test
    void theBetterPlacedGetsThePlaceAndTheOtherReadsWhy() {
        UUID post = scenes.openPost(year, 1);
        UUID good = scenes.candidate("Lê Thị Khá", year, DegreeGrade.GOOD, post);
        UUID best = scenes.candidate("Lê Thị Giỏi", year, DegreeGrade.EXCELLENT, post);
        allocation.propose(year);
        RunDetails run = runs.latest(year).orElseThrow();
        assertThat(run.faults()).isEmpty();
        assertThat(line(run, best).proposedPostId()).isEqualTo(post);
        assertThat(line(run, good).proposedPostId()).isNull();
        ChoiceRow why = line(run, good).choices().getFirst();
        assertThat(why.verdict()).isEqualTo(Verdict.OUTRANKED);
        assertThat(why.rank()).isEqualTo(2);
        assertThat(why.decidedBy()).isEqualTo(Criterion.DEGREE_GRADE);
    }

    @Test
    void whoIsNotJudgedIsNotRankedAndSaysWhy() {
        UUID post = scenes.openPost(year, 1);
        UUID person = scenes.interested("Lê Thị Chờ", year, DegreeGrade.GOOD, post);
        scenes.committee();
        allocation.propose(year);
        ChoiceRow why = line(runs.latest(year).orElseThrow(), person).choices().getFirst();
        assertThat(why.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(why.obstacle()).isEqualTo(Obstacle.FIT_NOT_JUDGED);
    }

    @Test
    void aNewProposalReplacesTheOldOneWhichCanNoLongerBeDecided() {
        UUID post = scenes.openPost(year, 1);
        scenes.candidate("Lê Thị Một", year, DegreeGrade.GOOD, post);
        UUID first = allocation.propose(year);
        UUID second = allocation.propose(year);
        assertThat(runs.latest(year).orElseThrow().id()).isEqualTo(second);
        assertRefused(
                "reservedpost.run-already-decided", () -> decision.prepare(first, 1, PostScenes.MINUTES, List.of()));
        assertRefused("shared.changed-meanwhile", () -> decision.prepare(second, 7, PostScenes.MINUTES, List.of()));
    }

    @Test
    void aDepartureNeedsAReasonAnEligiblePersonAndAFreePlace() {
        UUID post = scenes.openPost(year, 1);
        UUID good = scenes.candidate("Lê Thị Khác", year, DegreeGrade.GOOD, post);
        UUID best = scenes.candidate("Lê Thị Nhất", year, DegreeGrade.EXCELLENT, post);
        UUID unjudged = scenes.interested("Lê Thị Chưa Xét", year, DegreeGrade.EXCELLENT, post);
        scenes.committee();
        allocation.propose(year);
        RunDetails run = runs.latest(year).orElseThrow();
        assertRefused("shared.reason-required", () -> decide(run, new Departure(good, post, " ")));
        assertRefused("reservedpost.more-than-free", () -> decide(run, new Departure(good, post, "Hộ nghèo")));
        assertRefused(
                "reservedpost.departure-not-eligible", () -> decide(run, new Departure(unjudged, post, "Vì muốn")));
        decide(run, new Departure(best, null, "Đã nhận việc khác"), new Departure(good, post, "Người kế tiếp"));
        RunDetails decided = runs.latest(year).orElseThrow();
        assertThat(line(decided, good).decidedPostId()).isEqualTo(post);
        assertThat(line(decided, best).departureReason()).isEqualTo("Đã nhận việc khác");
        assertThat(ledger.row(post).promised()).isEqualTo(1);
        assertThat(ledger.row(post).free()).isZero();
        assertRefused("reservedpost.release-first", () -> allocation.propose(year));
        assertRefused(
                "reservedpost.promised-not-released",
                () -> ledger.close(post, ledger.row(post).version(), "Hết nhu cầu"));
        assertRefused(
                "reservedpost.already-offered",
                () -> ledger.change(post, ledger.row(post).version(), PostScenes.draft(year, 2), "Kế hoạch đổi"));
    }

    @Test
    void aWishWithdrawnAfterTheProposalBlocksTheDecision() {
        UUID post = scenes.openPost(year, 1);
        UUID person = scenes.candidate("Lê Thị Đổi Ý", year, DegreeGrade.GOOD, post);
        allocation.propose(year);
        accounts.actAsStudent(person);
        interest.withdraw(post);
        scenes.committee();
        RunDetails run = runs.latest(year).orElseThrow();
        assertRefused("reservedpost.proposal-outdated", () -> decide(run));
    }

    @Test
    void anOfferIsReleasedWithALastDayInWorkingDaysAndAcceptedOnThatDay() {
        UUID post = scenes.openPost(year, 1);
        UUID person = scenes.candidate("Lê Thị Nhận", year, DegreeGrade.GOOD, post);
        release();
        assertThat(ledger.row(post).offered()).isEqualTo(1);
        accounts.actAsStudent(person);
        OfferRow offer = answer.own().getFirst();
        assertThat(offer.lastDay()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(offer.workingDaysLeft()).isEqualTo(10);
        clock.set(Instant.parse("2026-12-07T16:30:00Z"));
        lapse.lapse();
        answer.accept(offer.id(), offer.version());
        assertThat(people.details(person).stage()).isEqualTo(PersonStage.RETURNED);
        assertRefused("reservedpost.offer-not-open", () -> answer.decline(offer.id(), offer.version() + 1, ""));
        scenes.committee();
        assertThat(ledger.row(post).taken()).isEqualTo(1);
        RunDetails run = runs.latest(year).orElseThrow();
        assertRefused("reservedpost.run-not-to-release", () -> allocation.release(run.id(), run.version()));
    }

    @Test
    void aDeclinedOfferFreesThePlaceAndNamesTheNextByTheOrderOfTheRun() {
        UUID post = scenes.openPost(year, 1);
        UUID third = scenes.candidate("Lê Thị Ba", year, DegreeGrade.AVERAGE, post);
        UUID first = scenes.candidate("Lê Thị Nhất", year, DegreeGrade.EXCELLENT, post);
        UUID second = scenes.candidate("Lê Thị Hai", year, DegreeGrade.GOOD, post);
        release();
        accounts.actAsStudent(first);
        OfferRow own = answer.own().getFirst();
        answer.decline(own.id(), own.version(), "Học tiếp thạc sĩ");
        scenes.committee();
        assertThat(ledger.row(post).free()).isEqualTo(1);
        OfferRow declined = followUp.offers(year).getFirst();
        assertThat(declined.closeReason()).isEqualTo("Học tiếp thạc sĩ");
        assertThat(declined.next()).isEqualTo(new NextPerson(second, "Lê Thị Hai"));
        assertRefused("shared.changed-meanwhile", () -> followUp.offerToNext(declined.id(), third));
        followUp.offerToNext(declined.id(), second);
        assertRefused("reservedpost.nobody-next", () -> followUp.offerToNext(declined.id(), third));
        assertThat(ledger.row(post).free()).isZero();
    }

    @Test
    void anOfferLapsesTheDayAfterTheLastOnceAndTheNextIsNamed() {
        UUID post = scenes.openPost(year, 1);
        UUID first = scenes.candidate("Lê Thị Im", year, DegreeGrade.EXCELLENT, post);
        UUID second = scenes.candidate("Lê Thị Kế", year, DegreeGrade.GOOD, post);
        release();
        clock.set(Instant.parse("2026-12-07T17:00:00Z"));
        accounts.actAsStudent(first);
        OfferRow own = answer.own().getFirst();
        assertRefused("reservedpost.offer-too-late", () -> answer.accept(own.id(), own.version()));
        accounts.nobody();
        lapse.lapse();
        lapse.lapse();
        scenes.committee();
        OfferRow lapsed = followUp.offers(year).getFirst();
        assertThat(lapsed.status()).isEqualTo(OfferStatus.LAPSED);
        assertThat(lapsed.version()).isEqualTo(own.version() + 1);
        assertThat(lapsed.next()).isEqualTo(new NextPerson(second, "Lê Thị Kế"));
        assertRefused("shared.changed-meanwhile", () -> followUp.withdraw(lapsed.id(), own.version(), "Muộn"));
    }

    @Test
    void anOfferIsWithdrawnWithAReasonThatTheStudentReads() {
        UUID post = scenes.openPost(year, 1);
        UUID person = scenes.candidate("Lê Thị Rút", year, DegreeGrade.GOOD, post);
        release();
        OfferRow offer = followUp.offers(year).getFirst();
        assertRefused("shared.reason-required", () -> followUp.withdraw(offer.id(), offer.version(), ""));
        followUp.withdraw(offer.id(), offer.version(), "Biên chế bị cắt");
        assertThat(ledger.row(post).free()).isEqualTo(1);
        accounts.actAsStudent(person);
        assertThat(answer.own().getFirst().closeReason()).isEqualTo("Biên chế bị cắt");
        assertThat(answer.own().getFirst().next()).isNull();
    }

    @Test
    void onlyTheCommitteeAllocatesAndAForeignOneReachesNobody() {
        UUID post = scenes.openPost(year, 1);
        UUID person = scenes.candidate("Lê Thị Nhà", year, DegreeGrade.GOOD, post);
        scenes.foreignCommittee();
        assertRefused("reservedpost.no-candidate", () -> allocation.propose(year));
        scenes.committee();
        release();
        OfferRow offer = followUp.offers(year).getFirst();
        scenes.foreignCommittee();
        assertThat(followUp.offers(year)).isEmpty();
        assertThat(runs.latest(year).orElseThrow().lines()).isEmpty();
        assertRefused("shared.not-found", () -> followUp.withdraw(offer.id(), offer.version(), "Không phải của mình"));
        assertRefused("shared.not-found", () -> followUp.offerToNext(offer.id(), person));
        assertDenied(() -> answer.accept(offer.id(), offer.version()));
        for (Role role : List.of(Role.SCHOOL_BRANCH, Role.YOUTH_UNION, Role.WARD)) {
            accounts.actAs(role, role == Role.WARD ? "DU-CAI-LAY" : "CB-DBK");
            assertDenied(() -> allocation.propose(year));
            assertDenied(() -> runs.latest(year));
            assertDenied(() -> followUp.offers(year));
            assertDenied(() -> answer.own());
        }
    }

    @Test
    void aStudentCannotAnswerSomeoneElsesOffer() {
        UUID post = scenes.openPost(year, 1);
        scenes.candidate("Lê Thị Chủ", year, DegreeGrade.EXCELLENT, post);
        UUID other = scenes.candidate("Lê Thị Lạ", year, DegreeGrade.GOOD, post);
        release();
        OfferRow offer = followUp.offers(year).getFirst();
        accounts.actAsStudent(other);
        assertRefused("shared.not-found", () -> answer.accept(offer.id(), offer.version()));
        assertDenied(() -> followUp.withdraw(offer.id(), offer.version(), "Ghen"));
        assertDenied(() -> allocation.propose(year));
    }

    private void release() {
        allocation.propose(year);
        RunDetails decided = scenes.decide(year);
        allocation.release(decided.id(), decided.version());
    }

    private void decide(RunDetails run, Departure... departures) {
        decision.prepare(run.id(), run.version(), PostScenes.MINUTES, List.of(departures));
        scenes.committee();
        RunDetails prepared = runs.latest(year).orElseThrow();
        decision.close(prepared.id(), prepared.version());
    }

    private static RunLineRow line(RunDetails run, UUID person) {
        return run.lines().stream()
                .filter(l -> l.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
