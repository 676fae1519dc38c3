package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.PersonErasure;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** Everything that may happen to offers, at the same moment and on several nodes: nothing is promised twice, nothing gets stuck. */
@PortalTest
@Import(PostScenes.class)
class OfferStormTest {
    private static final int PLACES = 3;
    private static final int CANDIDATES = 9;
    private static final int EACH_SENT = 5;
    private static final Instant AFTER_THE_LAST_DAY = Instant.parse("2026-12-08T02:00:00Z");
    private static final String WRONG = """
            select concat('place ', n.place_id, ' ', n.state) from place_now n
            left join post_offer o on o.promised_place = n.place_id
            where n.post_id = :post and case when o.status = 'OPEN' then 'OFFERED' when o.status = 'ACCEPTED' then 'TAKEN'
                else 'RETURNED' end <> n.state
            union all
            select concat('offer ', o.id, ' ', o.status) from post_offer o
            where o.post_id = :post and (select count(*) from place_entry e where e.place_id = o.place_id
                and e.person_id = o.person_id and e.state in ('OFFERED', 'TAKEN', 'RETURNED'))
                <> case o.status when 'OPEN' then 1 when 'GIVEN_BACK' then 3 else 2 end
            union all
            select concat('person ', o.person_id) from post_offer o
            where o.post_id = :post group by o.person_id having count(*) > 1
            union all
            select concat('place of ', n.id) from post_offer n join post_offer o on o.id = n.after_offer_id
            where n.post_id = :post and n.place_id <> o.place_id""";

    @Autowired
    private AllocationService allocation;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private RunDecision decision;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private OfferFollowUp followUp;

    @Autowired
    private OfferPausing pausing;

    @Autowired
    private TimeAsking asking;

    @Autowired
    private Recruitments recruitments;

    @Autowired
    private TakenPlaces taken;

    @Autowired
    private OfferLapse lapse;

    @Autowired
    private OfferCascade cascade;

    @Autowired
    private PersonErasure erasure;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private PostScenes scenes;

    private final List<UUID> people = new ArrayList<>();
    private int year;
    private UUID post;

    @BeforeEach
    void begin() {
        clock.reset();
        year = scenes.freshYear();
        post = scenes.openPost(year, PLACES);
        people.clear();
    }

    @AfterEach
    void end() {
        clock.reset();
        accounts.nobody();
    }

    @RepeatedTest(3)
    void whateverHappensAtOnceHappensOnceAndThePlacesGoOn() throws Exception {
        released(true);
        List<Callable<Void>> deeds = new ArrayList<>();
        for (UUID person : people) {
            accounts.actAsStudent(person);
            add(deeds, () -> answer.own().forEach(o -> answer.accept(o.id(), o.version())));
            add(deeds, () -> answer.own().forEach(o -> answer.decline(o.id(), o.version(), "")));
            add(deeds, () -> answer.own().forEach(o -> asking.ask(o.id(), "Em chờ kết quả thi")));
        }
        scenes.committee();
        add(deeds, () -> open().forEach(o -> pausing.pause(o.id(), o.version(), "Chờ văn bản")));
        add(deeds, () -> pausing.resumeAll(year));
        add(deeds, () -> open().forEach(o -> followUp.withdraw(o.id(), o.version(), "Nhầm hồ sơ")));
        add(deeds, () -> accepted().forEach(this::notRecruited));
        for (int node = 0; node < 2; node++) {
            add(deeds, this::jobs);
        }
        clock.set(AFTER_THE_LAST_DAY.minusSeconds(24 * 3600));
        for (int round = 0; round < 4; round++) {
            Collections.shuffle(deeds, new Random(round));
            atOnce(deeds);
            assertThat(wrong()).isEmpty();
        }
        clock.set(AFTER_THE_LAST_DAY.plusSeconds(90L * 24 * 3600));
        accounts.nobody();
        for (int i = 0; i < CANDIDATES; i++) {
            jobs();
        }
        assertThat(wrong()).isEmpty();
        scenes.committee();
        assertThat(followUp.offers(year)).noneMatch(o -> o.next() != null);
        PostRow row = ledger.row(post);
        assertThat(row.offered() + row.taken() + row.returned()).isEqualTo(PLACES);
    }

    @Test
    void eachEndedOfferHandsOnItsOwnPlaceInWhicheverOrder() {
        released(false);
        for (UUID person : people.subList(0, PLACES)) {
            accounts.actAsStudent(person);
            answer.own().forEach(o -> answer.decline(o.id(), o.version(), ""));
        }
        scenes.committee();
        for (OfferRow ended : followUp.offers(year).reversed()) {
            UUID next = followUp.offers(year).stream()
                    .filter(o -> o.id().equals(ended.id()))
                    .map(OfferRow::next)
                    .findFirst()
                    .orElseThrow()
                    .personId();
            followUp.offerToNext(ended.id(), next);
        }
        assertThat(followUp.offers(year)).filteredOn(OfferRow::isOpen).hasSize(PLACES);
        assertThat(ledger.row(post).free()).isZero();
        assertThat(wrong()).isEmpty();
    }

    @RepeatedTest(3)
    void nobodyIsErasedAndOfferedAPlaceAtOnce() throws Exception {
        released(true);
        accounts.actAsStudent(people.getFirst());
        answer.own().forEach(o -> answer.decline(o.id(), o.version(), ""));
        UUID next = people.get(PLACES);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        List<Callable<Void>> deeds = new ArrayList<>();
        add(deeds, () -> erasure.erase(next));
        add(deeds, cascade::run);
        atOnce(deeds);
        int both = jdbc.sql("""
                        select count(*) from person p join post_offer o on o.promised_person = p.id
                        where p.id = ? and p.erased_at is not null""").param(next.toString()).query(Integer.class).single();
        assertThat(both).isZero();
    }

    /** Decided in the same moment for two years, a person would keep a place that can never be offered. */
    @RepeatedTest(3)
    void twoRunsClosedAtOnceDoNotBothChooseTheSamePerson() throws Exception {
        int later = scenes.freshYear();
        UUID other = scenes.openPost(later, 1);
        UUID person = scenes.candidate("Lê Thị Hai Năm", year, DegreeGrade.EXCELLENT, post, other);
        assertThat(person).isNotNull();
        List<Callable<Void>> deeds = new ArrayList<>();
        for (int each : List.of(year, later)) {
            scenes.committee();
            allocation.propose(each);
            scenes.prepare(each);
            scenes.committee();
            RunDetails prepared = runs.latest(each).orElseThrow();
            add(deeds, () -> decision.close(prepared.id(), prepared.version()));
        }
        atOnce(deeds);
        scenes.committee();
        assertThat(List.of(year, later))
                .filteredOn(each -> runs.latest(each).orElseThrow().isClosed())
                .hasSize(1);
    }

    private void released(boolean byItself) {
        for (int i = 0; i < CANDIDATES; i++) {
            people.add(scenes.candidate("Lê Thị Thứ " + (char) ('A' + i), year, DegreeGrade.GOOD, post));
        }
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        allocation.release(run.id(), run.version(), byItself);
    }

    private void notRecruited(OfferRow offer) {
        recruitments.note(
                offer.id(),
                0,
                new RecruitmentDraft(
                        RecruitmentOutcome.NOT_APPLIED,
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        "",
                        "Không nộp hồ sơ"));
        taken.giveBack(offer.id(), offer.version(), "Không tuyển");
    }

    private List<OfferRow> open() {
        return followUp.offers(year).stream().filter(OfferRow::isOpen).toList();
    }

    private List<OfferRow> accepted() {
        return followUp.offers(year).stream()
                .filter(o -> o.status() == OfferStatus.ACCEPTED)
                .toList();
    }

    private void jobs() {
        lapse.lapse();
        cascade.run();
    }

    private List<String> wrong() {
        return jdbc.sql(WRONG)
                .param("post", post.toString())
                .query(String.class)
                .list();
    }

    /** By whoever acts now. */
    private static void add(List<Callable<Void>> deeds, Runnable deed) {
        var actor = new SecurityContextImpl(
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
        deeds.add(() -> DelegatingSecurityContextCallable.<Void>create(
                        () -> {
                            deed.run();
                            return null;
                        },
                        actor)
                .call());
    }

    /** Every deed five times; refusals and lock conflicts are answers, anything else is not. */
    private static void atOnce(List<Callable<Void>> deeds) throws Exception {
        CyclicBarrier start = new CyclicBarrier(Math.min(deeds.size(), EACH_SENT));
        try (var threads = Executors.newFixedThreadPool(start.getParties())) {
            List<Future<Void>> sent = new ArrayList<>();
            for (int i = 0; i < start.getParties(); i++) {
                sent.add(threads.submit(() -> {
                    start.await();
                    return null;
                }));
            }
            for (int i = 0; i < EACH_SENT; i++) {
                for (Callable<Void> deed : deeds) {
                    sent.add(threads.submit(deed));
                }
            }
            for (Future<Void> each : sent) {
                answered(each);
            }
        }
    }

    private static void answered(Future<Void> deed) throws Exception {
        try {
            deed.get();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOfAny(RuleViolation.class, DataAccessException.class);
        }
    }
}
