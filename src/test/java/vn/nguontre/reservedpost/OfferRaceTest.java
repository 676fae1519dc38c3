package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Step;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** A place and a person are promised once, however many try in the same moment. */
@PortalTest
@Import(PostScenes.class)
class OfferRaceTest {
    private static final int TRIES = 5;
    private static final int ATTEMPTS = 4;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private Offering offering;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private OfferFollowUp followUp;

    @Autowired
    private OfferLapse lapse;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private TransactionTemplate transaction;

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
    void logOut() {
        clock.reset();
        accounts.nobody();
    }

    @RepeatedTest(TRIES)
    void manyReleasesOfOneDecisionMakeOneOffer() throws Exception {
        UUID post = scenes.openPost(year, 1);
        scenes.candidate("Lê Thị Đua", year, DegreeGrade.GOOD, post);
        RunDetails run = decided();
        assertThat(winners(i -> {
                    allocation.release(run.id(), run.version());
                    return i;
                }))
                .isEqualTo(1);
        assertThat(ledger.row(post).offered()).isEqualTo(1);
    }

    @RepeatedTest(TRIES)
    void onePlaceOfferedToSeveralPeopleAtOnceGoesToOne() throws Exception {
        UUID post = scenes.openPost(year, 1);
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < ATTEMPTS; i++) {
            people.add(scenes.candidate("Lê Thị Đua " + (char) ('A' + i), year, DegreeGrade.GOOD, post));
        }
        UUID run = allocation.propose(year);
        Step step = Step.by(currentUser.actor(), clock.instant());
        assertThat(winners(i -> transaction.execute(status -> offering.offer(run, post, people.get(i), step))))
                .isEqualTo(1);
        assertThat(ledger.row(post).offered()).isEqualTo(1);
        assertThat(ledger.row(post).free()).isZero();
    }

    @RepeatedTest(TRIES)
    void severalPlacesOfferedToOnePersonAtOnceAreOneOffer() throws Exception {
        List<UUID> posts = new ArrayList<>();
        for (int i = 0; i < ATTEMPTS; i++) {
            posts.add(scenes.openPost(year, 1));
        }
        UUID person = scenes.candidate("Lê Thị Đắt Giá", year, DegreeGrade.GOOD, posts.toArray(UUID[]::new));
        UUID run = allocation.propose(year);
        Step step = Step.by(currentUser.actor(), clock.instant());
        assertThat(winners(i -> transaction.execute(status -> offering.offer(run, posts.get(i), person, step))))
                .isEqualTo(1);
    }

    @RepeatedTest(TRIES)
    void acceptingTwiceAndLapsingAtOnceEndsTheOfferOnce() throws Exception {
        UUID post = scenes.openPost(year, 1);
        UUID person = scenes.candidate("Lê Thị Nhanh", year, DegreeGrade.GOOD, post);
        RunDetails run = decided();
        allocation.release(run.id(), run.version());
        accounts.actAsStudent(person);
        OfferRow own = answer.own().getFirst();
        assertThat(winners(i -> {
                    lapse.lapse();
                    answer.accept(own.id(), own.version());
                    return i;
                }))
                .isEqualTo(1);
        scenes.committee();
        assertThat(followUp.offers(year).getFirst().status()).isEqualTo(OfferStatus.ACCEPTED);
        assertThat(ledger.row(post).taken()).isEqualTo(1);
    }

    private RunDetails decided() {
        allocation.propose(year);
        return scenes.decide(year);
    }

    /** How many of the simultaneous attempts went through. */
    private static int winners(Attempt attempt) throws Exception {
        CyclicBarrier start = new CyclicBarrier(ATTEMPTS);
        try (var threads = Executors.newFixedThreadPool(ATTEMPTS)) {
            List<Future<Object>> results = new ArrayList<>();
            for (int i = 0; i < ATTEMPTS; i++) {
                int number = i;
                Callable<Object> one = () -> {
                    start.await();
                    return attempt.run(number);
                };
                results.add(threads.submit(DelegatingSecurityContextCallable.create(
                        one, org.springframework.security.core.context.SecurityContextHolder.getContext())));
            }
            int won = 0;
            for (Future<Object> result : results) {
                won += wentThrough(result) ? 1 : 0;
            }
            return won;
        }
    }

    private static boolean wentThrough(Future<Object> result) throws InterruptedException {
        try {
            result.get();
            return true;
        } catch (ExecutionException refused) {
            return false;
        }
    }

    private interface Attempt {
        Object run(int number) throws Exception;
    }
}
