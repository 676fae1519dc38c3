package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguontre.reservedpost.PostServicesTest.assertDenied;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** A place given back goes on by itself, once, if the committee chose so; and an offer's clock can be stopped. */
@PortalTest
@Import(PostScenes.class)
class OfferCascadeTest {
    private static final Instant AFTER_THE_LAST_DAY = Instant.parse("2026-12-07T17:00:00Z");
    private static final int NODES = 4;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private PostStories stories;

    @Autowired
    private OfferOutlook outlook;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private OfferFollowUp followUp;

    @Autowired
    private OfferPausing pausing;

    @Autowired
    private OfferLapse lapse;

    @Autowired
    private OfferCascade cascade;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private YoungPeople young;

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
    private UUID third;

    @BeforeEach
    void begin() {
        clock.reset();
        year = scenes.freshYear();
        post = scenes.openPost(year, 1);
        first = scenes.candidate("Lê Thị Nhất", year, DegreeGrade.EXCELLENT, post);
        second = scenes.candidate("Lê Thị Hai", year, DegreeGrade.GOOD, post);
        third = scenes.candidate("Lê Thị Ba", year, DegreeGrade.AVERAGE, post);
    }

    @AfterEach
    void end() {
        clock.reset();
        accounts.nobody();
    }

    @Test
    void aLapsedPlaceGoesToTheNextOnceWithTheSameWorkingDays() {
        release(true);
        clock.set(AFTER_THE_LAST_DAY);
        accounts.nobody();
        jobs();
        jobs();
        assertThat(offers()).extracting(OfferRow::status).containsExactly(OfferStatus.LAPSED, OfferStatus.OPEN);
        OfferRow next = offers().getLast();
        assertThat(next.personId()).isEqualTo(second);
        assertThat(next.lastDay()).isEqualTo(LocalDate.of(2026, 12, 22));
        assertThat(next.madeByItself()).isTrue();
        assertThat(ledger.row(post).free()).isZero();
    }

    @RepeatedTest(3)
    void severalNodesAtOnceMakeOneLapseAndOneOffer() throws Exception {
        release(true);
        clock.set(AFTER_THE_LAST_DAY);
        accounts.nobody();
        CyclicBarrier start = new CyclicBarrier(NODES);
        try (var threads = Executors.newFixedThreadPool(NODES)) {
            List<Future<?>> nodes = new ArrayList<>();
            for (int i = 0; i < NODES; i++) {
                nodes.add(threads.submit(() -> {
                    start.await();
                    jobs();
                    return null;
                }));
            }
            for (Future<?> node : nodes) {
                node.get();
            }
        }
        assertThat(offers()).extracting(OfferRow::status).containsExactly(OfferStatus.LAPSED, OfferStatus.OPEN);
        assertThat(offers().getFirst().version()).isEqualTo(1);
    }

    @Test
    void theChainGoesOnAfterDecliningAndWithdrawingUntilNobodyIsLeft() {
        release(true);
        decline(first);
        jobs();
        scenes.committee();
        OfferRow offer = offers().getLast();
        followUp.withdraw(offer.id(), offer.version(), "Nhầm hồ sơ");
        jobs();
        decline(third);
        jobs();
        assertThat(offers()).extracting(OfferRow::personId).containsExactly(first, second, third);
        assertThat(offers()).noneMatch(OfferRow::isOpen);
        assertThat(ledger.row(post).free()).isEqualTo(1);
    }

    @Test
    void withoutThatChoiceTheCommitteeOnlyReadsWhoIsNext() {
        release(false);
        decline(first);
        jobs();
        scenes.committee();
        assertThat(offers()).singleElement().satisfies(o -> {
            assertThat(o.next()).isEqualTo(new NextPerson(second, "Lê Thị Hai"));
            assertThat(o.followsByItself()).isFalse();
        });
    }

    @Test
    void whoTookBackTheConsentIsPassedOverAndTheHistorySaysSoOnce() {
        release(true);
        young.takeBack(second, ConsentPurpose.POSTS);
        decline(first);
        jobs();
        jobs();
        scenes.committee();
        assertThat(offers().getLast().personId()).isEqualTo(third);
        assertThat(pausing.history(year)).singleElement().satisfies(e -> {
            assertThat(e.kind()).isEqualTo(OfferEntryKind.PASSED_OVER);
            assertThat(e.personName()).isEqualTo("Lê Thị Hai");
            assertThat(e.offerId()).isEqualTo(offers().getFirst().id());
            assertThat(e.actorName()).isNull();
        });
    }

    @Test
    void whoIsLeftOutAtTheReleaseIsToldInTheStoryOfThePost() {
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        young.takeBack(first, ConsentPurpose.POSTS);
        scenes.committee();
        allocation.release(run.id(), run.version(), false);
        assertThat(stories.of(post).happenings())
                .extracting(Happening::textKey)
                .contains(OfferEntryKind.PASSED_OVER.textKey());
    }

    @Test
    void whoIsPassedOverDoesNotStopTheCommitteeEither() {
        release(false);
        young.takeBack(second, ConsentPurpose.POSTS);
        decline(first);
        scenes.committee();
        OfferRow declined = offers().getFirst();
        assertThat(declined.passedOver()).containsExactly("Lê Thị Hai");
        followUp.offerToNext(declined.id(), third);
        assertThat(pausing.history(year)).hasSize(1);
        assertThat(offers().getLast().madeByItself()).isFalse();
    }

    @Test
    void thePlaceOfSomebodyLeftOutAtReleaseGoesToTheNextAtOnce() {
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        young.takeBack(first, ConsentPurpose.POSTS);
        assertThat(outlook.chains(run.id())).singleElement().satisfies(c -> {
            assertThat(c.withoutConsent()).containsExactly("Lê Thị Nhất");
            assertThat(c.chain().links()).extracting(OfferChain.Link::name).containsExactly("Lê Thị Hai", "Lê Thị Ba");
        });
        assertThat(allocation.release(run.id(), run.version(), true)).containsExactly("Lê Thị Nhất");
        assertThat(offers()).singleElement().satisfies(o -> {
            assertThat(o.personId()).isEqualTo(second);
            assertThat(o.madeByItself()).isTrue();
        });
        assertThat(pausing.history(year))
                .singleElement()
                .satisfies(e -> assertThat(e.offerId()).isNull());
    }

    @Test
    void theChainBeforeReleaseIsWhatHappens() {
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        assertThat(outlook.chains(run.id()))
                .singleElement()
                .satisfies(c -> assertThat(c.chain().links())
                        .containsExactly(
                                new OfferChain.Link("Lê Thị Nhất", LocalDate.of(2026, 12, 7)),
                                new OfferChain.Link("Lê Thị Hai", LocalDate.of(2026, 12, 22)),
                                new OfferChain.Link("Lê Thị Ba", LocalDate.of(2027, 1, 7))));
        scenes.foreignCommittee();
        assertThat(outlook.chains(run.id())).isEmpty();
        accounts.actAsStudent(first);
        assertDenied(() -> outlook.chains(run.id()));
    }

    @Test
    void aPausedOfferDoesNotLapseAndRunsOnWithTheDaysThatWereLeft() {
        release(true);
        clock.set(Instant.parse("2026-12-03T02:00:00Z"));
        OfferRow offer = offers().getFirst();
        assertRefused("shared.reason-required", () -> pausing.pause(offer.id(), offer.version(), " "));
        pausing.pause(offer.id(), offer.version(), "Chờ tỉnh giao biên chế");
        assertRefused("shared.changed-meanwhile", () -> pausing.pause(offer.id(), offer.version(), "Lần hai"));
        clock.set(Instant.parse("2027-01-20T02:00:00Z"));
        jobs();
        accounts.actAsStudent(first);
        OfferRow own = answer.own().getFirst();
        assertThat(own.pause()).isEqualTo(new OfferPause(LocalDate.of(2026, 12, 3), 2, "Chờ tỉnh giao biên chế"));
        assertRefused("reservedpost.offer-paused", () -> answer.accept(own.id(), own.version()));
        scenes.committee();
        assertThat(pausing.resume(own.id(), own.version())).isEqualTo(LocalDate.of(2027, 1, 22));
        assertThat(pausing.history(year))
                .extracting(OfferEntryRow::kind, OfferEntryRow::reason, OfferEntryRow::lastDay)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(OfferEntryKind.PAUSED, "Chờ tỉnh giao biên chế", null),
                        org.assertj.core.groups.Tuple.tuple(OfferEntryKind.RESUMED, null, LocalDate.of(2027, 1, 22)));
        accounts.actAsStudent(first);
        answer.accept(own.id(), own.version() + 1);
        assertThat(answer.own().getFirst().status()).isEqualTo(OfferStatus.ACCEPTED);
    }

    @Test
    void allOffersOfTheYearArePausedAndResumedTogether() {
        release(false);
        assertThat(pausing.pauseAll(year, "Chờ hướng dẫn mới")).isEqualTo(1);
        assertThat(pausing.pauseAll(year, "Chờ hướng dẫn mới")).isZero();
        assertThat(offers()).allMatch(o -> o.pause() != null);
        assertThat(pausing.resumeAll(year)).isEqualTo(1);
        assertThat(offers().getFirst().lastDay()).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void onlyTheCommitteeOfThesePeoplePauses() {
        release(false);
        OfferRow offer = offers().getFirst();
        scenes.foreignCommittee();
        assertRefused("shared.not-found", () -> pausing.pause(offer.id(), offer.version(), "Không phải của mình"));
        assertRefused("shared.not-found", () -> pausing.resume(offer.id(), offer.version()));
        assertThat(pausing.pauseAll(year, "Không phải của mình")).isZero();
        assertThat(pausing.history(year)).isEmpty();
        accounts.actAsStudent(first);
        assertDenied(() -> pausing.pause(offer.id(), offer.version(), "Cần thêm thời gian"));
        for (Role role : List.of(Role.SCHOOL_BRANCH, Role.YOUTH_UNION, Role.WARD)) {
            accounts.actAs(role, role == Role.WARD ? "DU-CAI-LAY" : "CB-DBK");
            assertDenied(() -> pausing.pauseAll(year, "Không có quyền"));
            assertDenied(() -> pausing.resumeAll(year));
            assertDenied(() -> pausing.history(year));
            assertDenied(() -> outlook.chains(offer.id()));
        }
    }

    private void release(boolean byItself) {
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        allocation.release(run.id(), run.version(), byItself);
    }

    private void decline(UUID person) {
        accounts.actAsStudent(person);
        OfferRow own = answer.own().getFirst();
        answer.decline(own.id(), own.version(), "");
        accounts.nobody();
    }

    private void jobs() {
        lapse.lapse();
        cascade.run();
    }

    private List<OfferRow> offers() {
        scenes.committee();
        return followUp.offers(year);
    }
}
