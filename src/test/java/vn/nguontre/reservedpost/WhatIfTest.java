package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nguontre.reservedpost.PostServicesTest.assertDenied;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.PersonErased;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** What would be proposed if one thing were otherwise: named, stored, beside the proposal, and touching nothing of it. */
@PortalTest
@Import(PostScenes.class)
class WhatIfTest {
    @Autowired
    private WhatIfDesk desk;

    @Autowired
    private WhatIfs whatIfs;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private PostInterest interest;

    @Autowired
    private PostPoints points;

    @Autowired
    private PostErasure erasure;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private int year;
    private UUID post;
    private UUID other;
    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeEach
    void aProposal() {
        clock.reset();
        year = scenes.freshYear();
        post = scenes.openPost(year, 1);
        other = scenes.openPost(year, 1);
        first = scenes.candidate("Vũ Thị Một", year, DegreeGrade.EXCELLENT, post);
        second = scenes.candidate("Vũ Thị Hai", year, DegreeGrade.GOOD, post, other);
        third = scenes.candidate("Vũ Thị Ba", year, DegreeGrade.AVERAGE, other);
        allocation.propose(year);
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void ifTheFirstDeclinesTheOthersMoveUp() {
        WhatIfDetails tried = make(WhatIfDraft.without("Nếu Một từ chối", first));
        assertThat(tried.state()).isEqualTo(WhatIfState.CURRENT);
        assertThat(tried.faults()).isEmpty();
        assertThat(tried.changes()).extracting(ChangeRow::personName).containsExactly("Vũ Thị Một");
        assertThat(tried.differences())
                .extracting(Difference::personId, Difference::leftOut, d -> d.after() != null)
                .containsExactlyInAnyOrder(
                        tuple(first, true, false), tuple(second, false, true), tuple(third, false, true));
        assertThat(proposed(tried.tried(), second)).isEqualTo(post);
        assertThat(proposed(tried.tried(), third)).isEqualTo(other);
        assertThat(proposed(tried.live(), second)).isEqualTo(other);
        assertThat(tried.unchanged()).isZero();
    }

    @Test
    void onePlaceMoreServesOneMoreAndOnePlaceFewerOneFewer() {
        WhatIfDetails more = make(WhatIfDraft.places("Thêm suất", WhatIfKind.MORE_PLACES, other));
        assertThat(more.differences()).singleElement().satisfies(d -> {
            assertThat(d.personId()).isEqualTo(third);
            assertThat(d.before()).isNull();
            assertThat(d.after()).isEqualTo("Chuyên viên pháp chế");
        });
        assertThat(more.unchanged()).isEqualTo(2);
        WhatIfDetails fewer = make(WhatIfDraft.places("Bớt suất", WhatIfKind.FEWER_PLACES, other));
        assertThat(fewer.differences()).singleElement().satisfies(d -> {
            assertThat(d.personId()).isEqualTo(second);
            assertThat(d.after()).isNull();
        });
    }

    @Test
    void otherPointsTurnTheOrder() {
        Weights now = points.weights();
        var turned = new Weights(
                now.fit(),
                now.near(),
                Map.of(
                        DegreeGrade.EXCELLENT,
                        0,
                        DegreeGrade.VERY_GOOD,
                        0,
                        DegreeGrade.GOOD,
                        20,
                        DegreeGrade.AVERAGE,
                        30),
                now.membership());
        WhatIfDetails tried = make(WhatIfDraft.points("Điểm khác", turned));
        assertThat(tried.changes()).extracting(ChangeRow::weights).containsExactly(turned);
        assertThat(proposed(tried.tried(), second)).isEqualTo(post);
        assertThat(proposed(tried.tried(), third)).isEqualTo(other);
        assertRefused("reservedpost.whatif.same-points", () -> desk.make(year, WhatIfDraft.points("Như cũ", now)));
        var negative = new Weights(-1, now.near(), now.grades(), now.membership());
        assertRefused(
                "reservedpost.whatif.points-out-of-range", () -> desk.make(year, WhatIfDraft.points("Âm", negative)));
    }

    @Test
    void severalThingsAreTriedTogetherAndTheLastIsTakenBack() {
        WhatIfDetails one = make(WhatIfDraft.without("Nếu Một từ chối", first));
        WhatIfDetails two = further(one, ChangeDraft.places(WhatIfKind.FEWER_PLACES, other));
        assertThat(two.changes())
                .extracting(ChangeRow::kind)
                .containsExactly(WhatIfKind.WITHOUT_PERSON, WhatIfKind.FEWER_PLACES);
        assertThat(two.faults()).isEmpty();
        assertThat(proposed(two.tried(), second)).isEqualTo(post);
        assertThat(proposed(two.tried(), third)).isNull();
        assertRefused("shared.changed-meanwhile", () -> further(one, ChangeDraft.without(second)));
        assertRefused("reservedpost.whatif.already-left-out", () -> further(two, ChangeDraft.without(first)));
        assertRefused(
                "reservedpost.no-free-place", () -> further(two, ChangeDraft.places(WhatIfKind.FEWER_PLACES, other)));
        desk.takeBack(two.id(), two.version());
        WhatIfDetails back = whatIfs.details(two.id());
        assertThat(back.tried()).isEqualTo(one.tried());
        assertThat(back.changes()).isEqualTo(one.changes());
        assertRefused("reservedpost.whatif.only-change", () -> desk.takeBack(back.id(), back.version()));
    }

    @Test
    void otherPointsTakeThePlaceOfPointsTriedBefore() {
        Weights now = points.weights();
        WhatIfDetails one = make(WhatIfDraft.points("Điểm", new Weights(7, 3, now.grades(), 0)));
        WhatIfDetails two = further(one, ChangeDraft.without(first));
        var again = new Weights(9, 1, now.grades(), 0);
        assertThat(further(two, ChangeDraft.points(again)).changes())
                .extracting(ChangeRow::kind, ChangeRow::weights)
                .containsExactly(tuple(WhatIfKind.WITHOUT_PERSON, null), tuple(WhatIfKind.OTHER_POINTS, again));
    }

    private WhatIfDetails further(WhatIfDetails whatIf, ChangeDraft change) {
        desk.further(whatIf.id(), whatIf.version(), change);
        return whatIfs.details(whatIf.id());
    }

    @Test
    void nothingLiveIsTouchedByMakingRedoingAndDiscarding() {
        String before = live();
        WhatIfDetails tried = make(WhatIfDraft.without("Không đụng", first));
        desk.redo(tried.id(), tried.version());
        WhatIfDetails redone = whatIfs.details(tried.id());
        assertThat(redone.tried()).isEqualTo(tried.tried());
        desk.discard(redone.id(), redone.version());
        assertThat(live()).isEqualTo(before);
        assertRefused("shared.not-found", () -> whatIfs.details(tried.id()));
        assertThat(jdbc.sql("select count(*) from what_if_line where what_if_id = ?")
                        .param(tried.id().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherOfficerFindsItLater() {
        WhatIfDetails tried = make(WhatIfDraft.without("Để đồng chí khác xem", first));
        accounts.nobody();
        scenes.committee();
        assertThat(whatIfs.ofYear(year)).singleElement().satisfies(w -> {
            assertThat(w.name()).isEqualTo("Để đồng chí khác xem");
            assertThat(w.tried()).isEqualTo(tried.tried());
            assertThat(w.madeBy()).isEqualTo(tried.madeBy());
        });
    }

    @Test
    void whenSomethingChangedItSaysSoAndIsComputedAgainBesideTheNewProposal() {
        WhatIfDetails tried = make(WhatIfDraft.without("Cũ", first));
        accounts.actAsStudent(second);
        interest.withdraw(post);
        scenes.committee();
        WhatIfDetails old = whatIfs.details(tried.id());
        assertThat(old.state()).isEqualTo(WhatIfState.OUTDATED);
        assertThat(old.mayBeRedone()).isFalse();
        assertThat(old.tried()).isEqualTo(tried.tried());
        assertRefused("reservedpost.whatif.propose-first", () -> desk.redo(old.id(), old.version()));
        assertRefused("reservedpost.whatif.propose-first", () -> make(WhatIfDraft.without("Mới", first)));
        allocation.propose(year);
        assertThat(whatIfs.details(tried.id()).mayBeRedone()).isTrue();
        desk.redo(old.id(), old.version());
        WhatIfDetails redone = whatIfs.details(tried.id());
        assertThat(redone.state()).isEqualTo(WhatIfState.CURRENT);
        assertThat(proposed(redone.tried(), second)).isEqualTo(other);
    }

    @Test
    void afterTheDecisionItCanOnlyBeReadOrThrownAway() {
        WhatIfDetails tried = make(WhatIfDraft.without("Trước khi chốt", first));
        scenes.decide(year);
        WhatIfDetails closed = whatIfs.details(tried.id());
        assertThat(closed.state()).isEqualTo(WhatIfState.CLOSED);
        assertThat(closed.mayBeRedone()).isFalse();
        assertThat(closed.differences()).isEqualTo(tried.differences());
        assertRefused("reservedpost.whatif.closed", () -> desk.redo(closed.id(), closed.version()));
        assertRefused("reservedpost.whatif.no-open-run", () -> make(WhatIfDraft.without("Sau khi chốt", first)));
        desk.discard(closed.id(), closed.version());
        assertThat(whatIfs.ofYear(year)).isEmpty();
    }

    @Test
    void nothingOfItOutlivesAnErasedCandidate() {
        make(WhatIfDraft.without("Vũ Thị Ba không học nữa", third));
        make(WhatIfDraft.places("Thêm suất", WhatIfKind.MORE_PLACES, other));
        scenes.decide(year, new Departure(second, null, "Xin rút"));
        erasure.erased(
                new PersonErased(third, new PersonErased.Identity("vu thi ba", LocalDate.of(2008, 3, 18), null)));
        assertThat(whatIfs.ofYear(year)).isEmpty();
    }

    @Test
    void anIncompleteOneIsRefusedWithASentence() {
        UUID nobody = UUID.randomUUID();
        assertRefused("reservedpost.whatif.name-required", () -> make(WhatIfDraft.without(" ", first)));
        assertRefused("reservedpost.no-interest", () -> make(WhatIfDraft.without("Ai", nobody)));
        assertRefused("reservedpost.not-open", () -> make(WhatIfDraft.places("Đâu", WhatIfKind.MORE_PLACES, nobody)));
        assertRefused(
                "reservedpost.whatif.incomplete",
                () -> make(new WhatIfDraft("Gì", new ChangeDraft(WhatIfKind.WITHOUT_PERSON, null, post, null))));
        WhatIfDetails tried = make(WhatIfDraft.without("Hai người", first));
        clock.set(clock.instant().plusSeconds(60));
        desk.redo(tried.id(), tried.version());
        assertRefused("shared.changed-meanwhile", () -> desk.discard(tried.id(), tried.version()));
    }

    @Test
    void onlyTheCommitteeTriesAndReads() {
        WhatIfDetails tried = make(WhatIfDraft.without("Kín", first));
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.TOWN_COMMITTEE))) {
            if (role == Role.STUDENT) {
                accounts.actAsStudent(first);
            } else {
                accounts.actAs(role, "CB-DBK");
            }
            assertDenied(() -> desk.make(year, WhatIfDraft.without("Tò mò", second)));
            assertDenied(() -> desk.redo(tried.id(), tried.version()));
            assertDenied(() -> desk.further(tried.id(), tried.version(), ChangeDraft.without(second)));
            assertDenied(() -> desk.takeBack(tried.id(), tried.version()));
            assertDenied(() -> desk.discard(tried.id(), tried.version()));
            assertDenied(() -> whatIfs.ofYear(year));
            assertDenied(() -> whatIfs.details(tried.id()));
            assertDenied(() -> whatIfs.posts(year));
        }
    }

    @Test
    void aForeignCommitteeNeitherTriesNorReads() {
        WhatIfDetails tried = make(WhatIfDraft.without("Của nhà", first));
        scenes.foreignCommittee();
        assertThat(whatIfs.ofYear(year)).isEmpty();
        assertRefused("shared.not-found", () -> whatIfs.details(tried.id()));
        assertRefused("shared.not-found", () -> desk.redo(tried.id(), tried.version()));
        assertRefused("shared.not-found", () -> desk.further(tried.id(), tried.version(), ChangeDraft.without(second)));
        assertRefused("shared.not-found", () -> desk.takeBack(tried.id(), tried.version()));
        assertRefused("shared.not-found", () -> desk.discard(tried.id(), tried.version()));
        assertRefused("reservedpost.whatif.propose-first", () -> make(WhatIfDraft.without("Của người", first)));
    }

    private WhatIfDetails make(WhatIfDraft draft) {
        return whatIfs.details(desk.make(year, draft));
    }

    private static @Nullable UUID proposed(List<RunLineRow> lines, UUID person) {
        return lines.stream()
                .filter(l -> l.personId().equals(person))
                .findFirst()
                .orElseThrow()
                .proposedPostId();
    }

    /** Every row of the run, its lines and choices, the places with their entries, and the offers of the year. */
    private String live() {
        String ofYear = "(select id from reserved_post where graduation_year = " + year + ")";
        String run = "(select id from allocation_run where graduation_year = " + year + ")";
        StringBuilder all = new StringBuilder();
        for (String sql : List.of(
                "select * from allocation_run where graduation_year = " + year + " order by id",
                "select * from run_line where run_id in " + run + " order by id",
                "select c.* from run_choice c join run_line l on l.id = c.line_id where l.run_id in " + run
                        + " order by c.line_id, c.position",
                "select * from reserved_post where graduation_year = " + year + " order by id",
                "select * from post_place where post_id in " + ofYear + " order by id",
                "select e.* from place_entry e join post_place p on p.id = e.place_id where p.post_id in " + ofYear
                        + " order by e.id",
                "select * from post_offer where post_id in " + ofYear + " order by id",
                "select * from post_interest where post_id in " + ofYear + " order by id",
                "select * from rule_value where rule like 'POST_%' order by id")) {
            all.append(jdbc.sql(sql).query().listOfRows()).append('\n');
        }
        assertThat(runs.latest(year)).isPresent();
        return all.toString();
    }
}
