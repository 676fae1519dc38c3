package vn.nguontre.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonFilter;
import vn.nguontre.people.PersonProgress;
import vn.nguontre.people.PersonRow;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.people.PupilClasses;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.rollover.OwnSchool.School;
import vn.nguontre.rollover.RolloverPlan.Move;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
@Import(OwnSchool.class)
class ClassRolloverTest {
    private static final SchoolYear THIS_YEAR = new SchoolYear(2026);

    @Autowired
    private ClassRollover rollover;

    @Autowired
    private PupilClasses pupils;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private PersonUpkeep upkeep;

    @Autowired
    private PersonProgress progress;

    @Autowired
    private OwnSchool ownSchool;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private School school = new School(new UUID(0, 0), "");

    @BeforeEach
    void openSchool() {
        school = ownSchool.open();
        accounts.actAs(Role.YOUTH_UNION, school.union());
    }

    @AfterEach
    void logOut() {
        clock.reset();
        accounts.nobody();
    }

    @Test
    void proposesTheNextClassOrTheEndOfSchoolForWhoeverIsBehind() {
        at(2025, "10A1");
        at(2025, "11A1");
        at(2025, "11A1");
        at(2025, "12A1");
        at(2024, "11B2");
        at(2026, "12A1");
        stage(PersonStage.AWAY, 2025, "12A1");
        stage(PersonStage.GRADUATED, 2021, "12A1");
        stage(PersonStage.RETURNED, 2021, "12A1");
        RolloverProposal proposal = rollover.propose(school.id());
        assertThat(proposal.into()).isEqualTo(THIS_YEAR);
        assertThat(proposal.classes())
                .extracting(c -> c.schoolClass() + " > " + (c.finishes() ? "end" : c.nextClass()) + " "
                        + c.pupils().size())
                .containsExactly("10A1 > 11A1 1", "11A1 > 12A1 2", "12A1 > end 1", "11B2 > end 1");
        assertThat(rollover.waiting()).isEqualTo(5);
    }

    @Test
    void aNewSchoolYearCountsFromTheFirstOfAugust() {
        at(2026, "11A1");
        assertThat(rollover.waiting()).isZero();
        clock.set(Instant.parse("2027-07-31T16:59:00Z"));
        assertThat(rollover.waiting()).isZero();
        clock.set(Instant.parse("2027-07-31T17:00:00Z"));
        assertThat(rollover.waiting()).as("midnight in Vietnam").isEqualTo(1);
    }

    @Test
    void movesEverybodyAtOnceWithActorAndTime() {
        UUID up = at(2025, "11A1");
        UUID repeats = at(2025, "11A1");
        UUID finishes = at(2025, "12A1");
        UUID movedAway = at(2025, "10A2");
        UUID leftOut = at(2025, "10A2");
        RolloverRow done = rollover.apply(plan(
                new Move(up, Outcome.MOVES_UP, " 12 a4 "),
                new Move(repeats, Outcome.REPEATS, null),
                new Move(finishes, Outcome.FINISHES, null),
                new Move(movedAway, Outcome.MOVED_AWAY, null)));
        assertThat(done.people()).isEqualTo(4);
        assertThat(latestClass(up)).isEqualTo("12A4");
        assertThat(latestClass(repeats)).isEqualTo("11A1");
        assertThat(directory.details(repeats).classes()).hasSize(2);
        assertThat(directory.details(finishes).stage()).isEqualTo(PersonStage.AWAY);
        assertThat(directory.details(finishes).classes())
                .as("no class in the new year")
                .hasSize(1);
        assertThat(directory.details(movedAway).stage()).isEqualTo(PersonStage.AWAY);
        assertThat(rollover.propose(school.id()).pupils())
                .extracting(p -> p.id())
                .containsExactly(leftOut);

        RolloverRow past = rollover.past(school.id()).getFirst();
        assertThat(past.at()).isEqualTo(MutableClock.START);
        assertThat(past.actorName()).startsWith("Người thử");
        assertThat(past.counts())
                .isEqualTo(Map.of(Outcome.MOVES_UP, 1, Outcome.REPEATS, 1, Outcome.FINISHES, 1, Outcome.MOVED_AWAY, 1));
        assertThat(moves(up)).containsExactly("11A1 MOVES_UP 12A4");
    }

    @Test
    void theSamePlanTwiceChangesNothingTheSecondTime() {
        UUID up = at(2025, "11A1");
        UUID finishes = at(2025, "12A1");
        RolloverPlan plan = plan(new Move(up, Outcome.MOVES_UP, "12A1"), new Move(finishes, Outcome.FINISHES, null));
        assertThat(rollover.apply(plan).people()).isEqualTo(2);
        assertThat(rollover.apply(plan).people()).isZero();
        assertThat(rollover.apply(plan(new Move(up, Outcome.MOVES_UP, "12A9"))).people())
                .isZero();
        assertThat(latestClass(up)).isEqualTo("12A1");
        assertThat(rollover.past(school.id())).hasSize(1);
        assertThat(moves(up)).hasSize(1);
    }

    @Test
    void twoOfficersAtTheSameMomentMoveEverybodyOnce() throws Exception {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            moves.add(new Move(at(2025, "11A1"), Outcome.MOVES_UP, "12A1"));
        }
        RolloverPlan plan = new RolloverPlan(school.id(), THIS_YEAR, moves);
        Callable<RolloverRow> deed = () -> rollover.apply(plan);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var first = pool.submit(new DelegatingSecurityContextCallable<>(deed));
            var second = pool.submit(new DelegatingSecurityContextCallable<>(deed));
            assertThat(first.get().people() + second.get().people()).isEqualTo(20);
        }
        assertThat(rollover.past(school.id())).hasSize(1);
    }

    @Test
    void oneBadMoveAndNobodyMoves() {
        UUID good = at(2025, "10A1");
        UUID bad = at(2025, "11A1");
        Move fine = new Move(good, Outcome.MOVES_UP, "11A1");
        refuses("rollover.class-unreadable", fine, new Move(bad, Outcome.MOVES_UP, "Toán"));
        refuses("rollover.class-unreadable", fine, new Move(bad, Outcome.MOVES_UP, null));
        refuses("rollover.class-not-higher", fine, new Move(bad, Outcome.MOVES_UP, "11A2"));
        refuses("rollover.not-finished", fine, new Move(bad, Outcome.FINISHES, null));
        refuses("shared.not-found", fine, new Move(UUID.randomUUID(), Outcome.MOVED_AWAY, null));
        assertThat(latestClass(good)).isEqualTo("10A1");
        assertThat(rollover.waiting()).isEqualTo(2);
        assertThat(rollover.past(school.id())).isEmpty();
    }

    @Test
    void aPlanOfLastYearIsRefused() {
        UUID id = at(2025, "11A1");
        RolloverPlan plan = plan(new Move(id, Outcome.MOVES_UP, "12A1"));
        clock.set(Instant.parse("2027-08-02T02:00:00Z"));
        assertThatThrownBy(() -> rollover.apply(plan)).hasMessage("rollover.other-year");
    }

    @Test
    void formerPupilsKeepTheirTieAndAreAskedForTheirStudy() {
        UUID id = at(2025, "12A1");
        UUID notApproved = stage(PersonStage.NOT_PURSUED, 2025, "12A1");
        rollover.apply(plan(new Move(id, Outcome.FINISHES, null), new Move(notApproved, Outcome.FINISHES, null)));
        accounts.actAs(Role.SCHOOL_BRANCH, school.branch());
        assertThat(missingStudy()).containsExactly(id);
        assertThat(directory.details(notApproved).stage()).isEqualTo(PersonStage.NOT_PURSUED);
        LocalDate begin = LocalDate.of(2026, 9, 5);
        upkeep.stateStudy(
                id,
                new StudyDraft("Đại học", "Luật", null, DegreeLevel.BACHELOR, null, begin, begin.plusYears(4), false));
        assertThat(missingStudy()).isEmpty();
        accounts.actAs(Role.YOUTH_UNION, school.union());
        assertThat(rollover.waiting()).isZero();
    }

    @Test
    void whoIsApprovedOnlyAfterSchoolIsAFormerPupilAtOnce() {
        UUID id = people.inClass("THPT-DBK", "Bùi Thị Duyệt Sau", PersonStage.NOMINATED, 2025, "12A1");
        UUID dbk = rolloverSchool("DT-DBK");
        rollover.apply(new RolloverPlan(dbk, THIS_YEAR, List.of(new Move(id, Outcome.FINISHES, null))));
        assertThat(directory.details(id).stage()).isEqualTo(PersonStage.NOMINATED);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        progress.approved(id);
        assertThat(directory.details(id).stage()).isEqualTo(PersonStage.AWAY);
    }

    @Test
    void aForeignSchoolIsRefusedByListByIdAndWithinAPlan() {
        UUID foreign = people.inClass("THPT-TK", "Bùi Thị Trường Bạn", PersonStage.ACTIVE, 2025, "11A1");
        UUID foreignSchool = directorySchool(foreign);
        accounts.actAs(Role.YOUTH_UNION, school.union());
        assertThatThrownBy(() -> rollover.propose(foreignSchool)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rollover.past(foreignSchool)).isInstanceOf(AccessDeniedException.class);
        Move move = new Move(foreign, Outcome.MOVES_UP, "12A1");
        assertThatThrownBy(() -> rollover.apply(new RolloverPlan(foreignSchool, THIS_YEAR, List.of(move))))
                .isInstanceOf(AccessDeniedException.class);
        UUID own = at(2025, "11A1");
        refuses("shared.not-found", new Move(own, Outcome.MOVES_UP, "12A1"), move);
        assertThat(latestClass(own)).isEqualTo("11A1");
        assertThatThrownBy(() -> pupils.attend(foreign, THIS_YEAR, "12A1")).hasMessage("shared.not-found");
        assertThatThrownBy(() -> pupils.leave(foreign, THIS_YEAR)).hasMessage("shared.not-found");
        assertThat(rollover.schools()).extracting(u -> u.code()).containsExactly(school.code());
    }

    @ParameterizedTest
    @CsvSource({
        "TOWN_COMMITTEE, DU-CAI-LAY",
        "SCHOOL_BRANCH, ",
        "WARD, DU-CAI-LAY",
        "ADMINISTRATOR, TU-DONG-THAP",
        "STUDENT, "
    })
    void onlyTheUnionRollsOver(Role role, String unit) {
        UUID id = at(2025, "11A1");
        switch (role) {
            case STUDENT -> accounts.actAsStudent(id);
            case SCHOOL_BRANCH -> accounts.actAs(role, school.branch());
            default -> accounts.actAs(role, unit);
        }
        RolloverPlan plan = plan(new Move(id, Outcome.MOVES_UP, "12A1"));
        assertThatThrownBy(() -> rollover.propose(school.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rollover.apply(plan)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rollover.past(school.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rollover.waiting()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pupils.behind(school.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pupils.leave(id, THIS_YEAR)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID at(int year, String schoolClass) {
        return stage(PersonStage.ACTIVE, year, schoolClass);
    }

    private UUID stage(PersonStage stage, int year, String schoolClass) {
        return people.inClass(school.code(), "Bùi Thị Chuyển Lớp", stage, year, schoolClass);
    }

    private RolloverPlan plan(Move... moves) {
        return new RolloverPlan(school.id(), THIS_YEAR, List.of(moves));
    }

    private void refuses(String key, Move... moves) {
        assertThatThrownBy(() -> rollover.apply(plan(moves))).hasMessage(key);
    }

    private String latestClass(UUID id) {
        return String.valueOf(directory.details(id).latestClass());
    }

    private List<UUID> missingStudy() {
        return directory
                .page(PersonFilter.STUDY_MISSING, 0, 50)
                .map(PersonRow::id)
                .toList();
    }

    private UUID rolloverSchool(String union) {
        return accounts.actAs(Role.YOUTH_UNION, union)
                .scope()
                .schoolIds()
                .iterator()
                .next();
    }

    private UUID directorySchool(UUID personId) {
        accounts.actAs(Role.YOUTH_UNION, "DT-TK");
        return directory.details(personId).schoolId();
    }

    private List<String> moves(UUID person) {
        return jdbc.sql("select from_class, outcome, to_class from class_rollover_move where person_id = ?")
                .param(person.toString())
                .query((r, n) -> r.getString(1) + " " + r.getString(2) + " " + r.getString(3))
                .list();
    }
}
