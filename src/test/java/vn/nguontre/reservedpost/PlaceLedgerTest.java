package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** Balances follow from entries alone, and no path leads below nothing: the database itself refuses. */
@PortalTest
@Import(PostScenes.class)
class PlaceLedgerTest {
    /** Nothing is allocated in it, so that all tests but one share it. */
    private static final int YEAR = 2029;

    private static final int CLAIMS = 1_000;
    private static final int EACH_SENT = 5;
    private static final int THREADS = 32;
    private static final List<UUID> CLAIMANTS = new ArrayList<>();

    @Autowired
    private PostLedger ledger;

    @Autowired
    private PlaceEntries places;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private YoungPeople people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void begin() {
        clock.reset();
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void everyStepOfAPlaceIsAnEntryWithWhoAndWhenAndTheBalancesFollow() {
        int year = scenes.freshYear();
        UUID post = scenes.openPost(year, 2);
        UUID first = scenes.candidate("Võ Thị Nhận", year, DegreeGrade.EXCELLENT, post);
        UUID second = scenes.candidate("Võ Thị Từ Chối", year, DegreeGrade.GOOD, post);
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        assertThat(ledger.row(post))
                .extracting(PostRow::promised, PostRow::free)
                .containsExactly(2, 0);
        allocation.release(run.id(), run.version());
        assertThat(ledger.row(post).offered()).isEqualTo(2);
        accounts.actAsStudent(first);
        answer.accept(answer.own().getFirst().id(), answer.own().getFirst().version());
        accounts.actAsStudent(second);
        answer.decline(answer.own().getFirst().id(), answer.own().getFirst().version(), "Đi học tiếp");
        scenes.committee();
        assertThat(ledger.row(post))
                .extracting(PostRow::taken, PostRow::returned, PostRow::offered, PostRow::free)
                .containsExactly(1, 1, 0, 1);
        assertThat(ledger.entries(post))
                .allMatch(e -> e.actorName() != null)
                .extracting(PlaceEntryRow::state)
                .containsExactlyInAnyOrder(
                        PlaceState.PLANNED,
                        PlaceState.HELD,
                        PlaceState.PROMISED,
                        PlaceState.OFFERED,
                        PlaceState.TAKEN,
                        PlaceState.PLANNED,
                        PlaceState.HELD,
                        PlaceState.PROMISED,
                        PlaceState.OFFERED,
                        PlaceState.RETURNED);
    }

    @Test
    void noEntryIsChangedOrRemovedWhateverTheStatement() {
        UUID post = scenes.openPost(YEAR, 1);
        String which = " where place_id in (select id from post_place where post_id = ?)";
        assertThatThrownBy(() -> jdbc.sql("update place_entry set state = 'TAKEN'" + which)
                        .param(post.toString())
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("delete from place_entry" + which)
                        .param(post.toString())
                        .update())
                .hasMessageContaining("never removed");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, HELD, TAKEN, ck_place_entry_move",
        "3, 2, HELD, PLANNED, ck_place_entry_move",
        "2, 1, PLANNED, HELD, uq_place_entry_number",
        "4, 3, OFFERED, TAKEN, fk_place_entry_previous",
        "3, 2, OFFERED, TAKEN, fk_place_entry_previous",
        "4, 2, HELD, OFFERED, ck_place_entry_chain"
    })
    void theDatabaseRefusesEveryMoveThatIsNotInTheTable(
            int number, int previous, String was, String state, String constraint) {
        UUID post = scenes.openPost(YEAR, 1);
        UUID person = people.at("THPT-DBK", "Võ Thị Chen Ngang", PersonStage.AWAY);
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into place_entry (id, place_id, number, previous, was, state, person_id, request_id, acted_at)
                        select uuid(), id, ?, ?, ?, ?, if(? in ('HELD', 'PLANNED'), null, ?), uuid(), utc_timestamp(6)
                        from post_place where post_id = ?""")
                        .params(number, previous, was, state, state, person.toString(), post.toString())
                        .update())
                .hasMessageContaining(constraint);
    }

    @Test
    void theSameRequestSentAgainIsAnsweredAlikeAndChangesNothing() {
        UUID post = scenes.openPost(YEAR, 2);
        UUID person = people.at("THPT-DBK", "Võ Thị Bấm Lại", PersonStage.AWAY);
        UUID request = Ids.next();
        UUID place = claim(post, person, request);
        assertThat(claim(post, person, request)).isEqualTo(place);
        assertThat(ledger.row(post).promised()).isEqualTo(1);
        claim(post, people.at("THPT-DBK", "Võ Thị Thứ Hai", PersonStage.AWAY), Ids.next());
        assertRefused(
                "reservedpost.no-free-place",
                () -> claim(post, people.at("THPT-DBK", "Võ Thị Thứ Ba", PersonStage.AWAY), Ids.next()));
    }

    @RepeatedTest(3)
    void aThousandClaimsOnOnePlaceEachSentFiveTimesPromiseItOnce() throws Exception {
        UUID post = scenes.openPost(YEAR, 1);
        List<Claim> claims = new ArrayList<>();
        for (UUID claimant : claimants()) {
            claims.addAll(Collections.nCopies(EACH_SENT, new Claim(claimant, Ids.next())));
        }
        Collections.shuffle(claims, new Random(11));
        Set<UUID> winners = new HashSet<>();
        for (Future<UUID> claim : race(post, claims)) {
            UUID winner = claim.get();
            if (winner != null) {
                winners.add(winner);
            }
        }
        assertThat(winners).hasSize(1);
        assertThat(ledger.row(post))
                .extracting(PostRow::promised, PostRow::free)
                .containsExactly(1, 0);
        assertThat(ledger.entries(post)).hasSize(3);
    }

    private List<UUID> claimants() {
        while (CLAIMANTS.size() < CLAIMS) {
            CLAIMANTS.add(people.silent("THPT-TK", "Võ Thị Tranh Suất", PersonStage.AWAY));
        }
        return CLAIMANTS;
    }

    /** The people who were promised the place; null for those who were told that none is free. */
    private List<Future<UUID>> race(UUID post, List<Claim> claims) throws InterruptedException {
        Step step = Step.by(currentUser.actor(), clock.instant());
        List<Callable<UUID>> attempts = claims.stream()
                .<Callable<UUID>>map(claim -> () -> {
                    try {
                        transaction.execute(s -> places.promise(post, claim.person(), claim.request(), step));
                        return claim.person();
                    } catch (RuleViolation refused) {
                        assertThat(refused.key()).isEqualTo("reservedpost.no-free-place");
                        return null;
                    }
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            return threads.invokeAll(attempts);
        }
    }

    private UUID claim(UUID post, UUID person, UUID request) {
        Step step = Step.by(currentUser.actor(), clock.instant());
        return transaction.execute(s -> places.promise(post, person, request, step));
    }

    private record Claim(UUID person, UUID request) {}
}
