package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nguontre.reservedpost.PostServicesTest.assertDenied;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** Who has an open offer asks once for more time; the clock goes on until the committee gives it. */
@PortalTest
@Import(PostScenes.class)
class TimeRequestTest {
    private static final Instant AFTER_THE_LAST_DAY = Instant.parse("2026-12-07T17:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 7);
    private static final LocalDate LATEST = LocalDate.of(2026, 12, 14);

    @Autowired
    private AllocationService allocation;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private OfferPausing pausing;

    @Autowired
    private OfferLapse lapse;

    @Autowired
    private CandidateTies ties;

    @Autowired
    private TimeAsking asking;

    @Autowired
    private TimeAnswering answering;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private PostScenes scenes;

    private int year;
    private UUID person;
    private UUID other;
    private OfferRow offer;

    @BeforeEach
    void anOpenOffer() {
        clock.reset();
        year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        person = scenes.candidate("Lê Thị Xin Thêm", year, DegreeGrade.EXCELLENT, post);
        other = scenes.candidate("Lê Thị Không Mời", year, DegreeGrade.GOOD, post);
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        allocation.release(run.id(), run.version());
        accounts.actAsStudent(person);
        offer = answer.own().getFirst();
    }

    @AfterEach
    void end() {
        clock.reset();
        accounts.nobody();
    }

    @Test
    void timeIsAskedForOnceWithAReasonAndTheLastDayStays() {
        assertRefused("shared.reason-required", () -> asking.ask(offer.id(), " "));
        assertRefused("reservedpost.time.length", () -> asking.ask(offer.id(), "x".repeat(501)));
        asking.ask(offer.id(), "Chờ kết quả thực tập");
        assertRefused("reservedpost.time.asked-already", () -> asking.ask(offer.id(), "Lần nữa"));
        assertThat(asking.own())
                .singleElement()
                .satisfies(r -> assertThat(r.isWaiting()).isTrue());
        assertThat(answer.own().getFirst().lastDay()).isEqualTo(LAST_DAY);
    }

    @Test
    void theClockGoesOnMeanwhile() {
        asking.ask(offer.id(), "Chờ kết quả thực tập");
        TimeRequestRow request = asking.own().getFirst();
        clock.set(AFTER_THE_LAST_DAY);
        lapse.lapse();
        assertThat(answer.own().getFirst().status()).isEqualTo(OfferStatus.LAPSED);
        scenes.committee();
        assertThat(mine()).isEmpty();
        assertRefused(
                "reservedpost.offer-not-open", () -> answering.grant(request.id(), request.version(), LATEST, ""));
        assertRefused(
                "reservedpost.offer-not-open", () -> answering.refuse(request.id(), request.version(), "Quá hạn"));
    }

    @Test
    void overdueButNotLapsedYetIsTooLateToo() {
        asking.ask(offer.id(), "Chờ kết quả thực tập");
        TimeRequestRow request = asking.own().getFirst();
        clock.set(AFTER_THE_LAST_DAY);
        scenes.committee();
        assertRefused(
                "reservedpost.offer-too-late", () -> answering.grant(request.id(), request.version(), LATEST, ""));
    }

    @Test
    void theNewLastDayCountsAndStandsInTheHistory() {
        asking.ask(offer.id(), "Chờ kết quả thực tập");
        scenes.committee();
        TimeAnswering.Waiting waiting = mine().getFirst();
        assertThat(waiting.latest()).as("five working days after 07/12").isEqualTo(LATEST);
        UUID id = waiting.request().id();
        assertRefused("reservedpost.time.too-long", () -> answering.grant(id, 0, LATEST.plusDays(1), ""));
        assertRefused("reservedpost.time.no-working-day", () -> answering.grant(id, 0, LATEST.minusDays(1), ""));
        assertRefused("reservedpost.time.not-later", () -> answering.grant(id, 0, LAST_DAY, ""));
        answering.grant(id, 0, LATEST.minusDays(3), "Nhớ báo sớm nhé");
        assertThat(mine()).isEmpty();
        assertThat(pausing.history(year))
                .extracting(OfferEntryRow::kind, OfferEntryRow::lastDay, OfferEntryRow::reason)
                .containsExactly(
                        tuple(OfferEntryKind.TIME_ASKED, null, "Chờ kết quả thực tập"),
                        tuple(OfferEntryKind.TIME_GRANTED, LATEST.minusDays(3), "Nhớ báo sớm nhé"));

        clock.set(AFTER_THE_LAST_DAY);
        lapse.lapse();
        accounts.actAsStudent(person);
        assertThat(asking.own().getFirst().grantedLastDay()).isEqualTo(LATEST.minusDays(3));
        OfferRow longer = answer.own().getFirst();
        assertThat(longer.lastDay()).isEqualTo(LATEST.minusDays(3));
        answer.accept(longer.id(), longer.version());
    }

    @Test
    void aRefusalNeedsAReasonAndNothingIsAnsweredTwice() {
        asking.ask(offer.id(), "Chờ kết quả thực tập");
        scenes.committee();
        UUID id = mine().getFirst().request().id();
        assertRefused("shared.reason-required", () -> answering.refuse(id, 0, " "));
        answering.refuse(id, 0, "Người kế tiếp đang chờ");
        assertRefused("reservedpost.time.answered-already", () -> answering.refuse(id, 0, "Lần nữa"));
        assertRefused("reservedpost.time.answered-already", () -> answering.grant(id, 1, LATEST, ""));
        assertThat(pausing.history(year))
                .extracting(OfferEntryRow::kind)
                .containsExactly(OfferEntryKind.TIME_ASKED, OfferEntryKind.TIME_REFUSED);
        accounts.actAsStudent(person);
        assertThat(asking.own().getFirst()).satisfies(r -> {
            assertThat(r.isWaiting()).isFalse();
            assertThat(r.grantedLastDay()).isNull();
            assertThat(r.answerReason()).isEqualTo("Người kế tiếp đang chờ");
        });
        assertRefused("reservedpost.time.asked-already", () -> asking.ask(offer.id(), "Xin lại"));
        assertThat(answer.own().getFirst().lastDay()).isEqualTo(LAST_DAY);
    }

    @Test
    void twoOfficersAtOnceAnswerOnce() throws Exception {
        asking.ask(offer.id(), "Chờ kết quả thực tập");
        scenes.committee();
        UUID id = mine().getFirst().request().id();
        CyclicBarrier start = new CyclicBarrier(2);
        int done = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> officers = List.of(
                    threads.submit(DelegatingSecurityContextCallable.create(
                            () -> {
                                start.await();
                                answering.grant(id, 0, LATEST, "");
                                return 1;
                            },
                            SecurityContextHolder.getContext())),
                    threads.submit(DelegatingSecurityContextCallable.create(
                            () -> {
                                start.await();
                                answering.refuse(id, 0, "Không được");
                                return 1;
                            },
                            SecurityContextHolder.getContext())));
            for (Future<Integer> officer : officers) {
                try {
                    done += officer.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e.getCause()).isNotNull();
                }
            }
        }
        assertThat(done).isEqualTo(1);
        assertThat(pausing.history(year)).hasSize(2);
    }

    @Test
    void aPausedOfferNeedsNoMoreTime() {
        scenes.committee();
        pausing.pause(offer.id(), offer.version(), "Chờ tỉnh giao biên chế");
        accounts.actAsStudent(person);
        assertRefused("reservedpost.time.paused", () -> asking.ask(offer.id(), "Chờ kết quả thực tập"));
    }

    @Test
    void anAnsweredOfferAsksForNothing() {
        answer.decline(offer.id(), offer.version(), "");
        assertRefused("reservedpost.offer-not-open", () -> asking.ask(offer.id(), "Nghĩ lại"));
    }

    @Test
    void onlyTheOwnerAsksAndOnlyTheirCommitteeAnswers() {
        accounts.actAsStudent(other);
        assertRefused("shared.not-found", () -> asking.ask(offer.id(), "Cho bạn tôi"));
        assertThat(asking.own()).isEmpty();
        accounts.actAsStudent(person);
        asking.ask(offer.id(), "Chờ kết quả thực tập");
        assertDenied(() -> answering.waiting());
        scenes.foreignCommittee();
        assertThat(mine()).isEmpty();
        UUID id = request();
        scenes.foreignCommittee();
        assertRefused("shared.not-found", () -> answering.grant(id, 0, LATEST, ""));
        assertRefused("shared.not-found", () -> answering.refuse(id, 0, "Không phải của mình"));
        assertDenied(() -> asking.ask(offer.id(), "Hỏi thay"));
        for (Role role : List.of(Role.SCHOOL_BRANCH, Role.YOUTH_UNION, Role.WARD)) {
            accounts.actAs(role, role == Role.WARD ? "DU-CAI-LAY" : "CB-DBK");
            assertDenied(() -> answering.waiting());
            assertDenied(() -> answering.grant(id, 0, LATEST, ""));
            assertDenied(() -> answering.refuse(id, 0, "Không có quyền"));
            assertDenied(() -> asking.own());
        }
    }

    @Test
    void anOfficerWithATieStepsAside() {
        asking.ask(offer.id(), "Chờ kết quả thực tập");
        scenes.committee();
        ties.declare(person, "Cháu ruột");
        UUID id = mine().getFirst().request().id();
        assertRefused("reservedpost.tie.steps-aside", () -> answering.grant(id, 0, LATEST, ""));
        assertRefused("reservedpost.tie.steps-aside", () -> answering.refuse(id, 0, "Không"));
    }

    private UUID request() {
        accounts.actAsStudent(person);
        return asking.own().getFirst().id();
    }

    private List<TimeAnswering.Waiting> mine() {
        return answering.waiting().stream()
                .filter(w -> w.offer().personId().equals(person))
                .toList();
    }
}
