package vn.nguontre.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import vn.nguontre.intention.Intention;
import vn.nguontre.intention.OwnIntention;
import vn.nguontre.mentoring.KeeperAssignment;
import vn.nguontre.mentoring.KeeperDraft;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.people.PupilClasses;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.reservedpost.PostInterest;
import vn.nguontre.reservedpost.PostScenes;
import vn.nguontre.rollover.OwnSchool.School;
import vn.nguontre.rollover.RolloverPlan.Move;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
@Import({OwnSchool.class, PostScenes.class})
class RolloverUndoingTest {
    private static final SchoolYear THIS_YEAR = new SchoolYear(2026);

    @Autowired
    private ClassRollover rollover;

    @Autowired
    private RolloverUndoing undoing;

    @Autowired
    private PupilClasses pupils;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private PersonUpkeep upkeep;

    @Autowired
    private OwnIntention intentions;

    @Autowired
    private PostInterest wishes;

    @Autowired
    private PostScenes posts;

    @Autowired
    private KeeperAssignment keepers;

    @Autowired
    private OwnSchool ownSchool;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private MutableClock clock;

    private School school = new School(new UUID(0, 0), "");
    private UUID up = new UUID(0, 0);
    private UUID finishes = new UUID(0, 0);
    private UUID waits = new UUID(0, 0);
    private UUID done = new UUID(0, 0);

    @BeforeEach
    void rollOver() {
        school = ownSchool.open();
        accounts.actAs(Role.YOUTH_UNION, school.union());
        up = at(PersonStage.ACTIVE, "11A1");
        finishes = at(PersonStage.ACTIVE, "12A1");
        waits = at(PersonStage.NOMINATED, "12A2");
        done = apply().id();
    }

    @AfterEach
    void logOut() {
        clock.reset();
        accounts.nobody();
    }

    @Test
    void everybodyHasTheClassAgainThatTheyHadBefore() {
        undoing.undo(school.id(), done);
        assertThat(directory.details(up).classes()).hasSize(1);
        assertThat(directory.details(finishes).stage()).isEqualTo(PersonStage.ACTIVE);
        assertThat(directory.details(waits).stage()).isEqualTo(PersonStage.NOMINATED);
        assertThat(rollover.propose(school.id()).pupils())
                .extracting(p -> p.id())
                .containsExactlyInAnyOrder(up, finishes, waits);
        RolloverRow row = past();
        assertThat(row.people()).as("the roll-over stays readable").isEqualTo(3);
        assertThat(row.undone()).isNotNull().satisfies(u -> {
            assertThat(u.at()).isEqualTo(MutableClock.START);
            assertThat(u.actorName()).startsWith("Người thử");
        });
        assertThat(row.mayBeUndoneIn(THIS_YEAR)).isFalse();
    }

    @Test
    void afterwardsTheSchoolMayBeRolledOverAndUndoneAnew() {
        undoing.undo(school.id(), done);
        UUID again = apply().id();
        assertThat(past().mayBeUndoneIn(THIS_YEAR)).isTrue();
        undoing.undo(school.id(), again);
        assertThat(rollover.waiting()).isEqualTo(3);
        refuses("rollover.undone-already");
    }

    @Test
    void twoOfficersAtTheSameMomentUndoItOnce() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = List.of(
                    pool.submit(new DelegatingSecurityContextCallable<>(this::undone)),
                    pool.submit(new DelegatingSecurityContextCallable<>(this::undone)));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(rollover.waiting()).isEqualTo(3);
    }

    private boolean undone() {
        try {
            undoing.undo(school.id(), done);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Test
    void whoseClassWasChangedSinceStandsInTheWayOfAll() {
        pupils.attend(up, THIS_YEAR, "12A7");
        refuses("rollover.moved-on");
        assertThat(past().movedOn()).isEqualTo(1);
        assertThat(past().mayBeUndoneIn(THIS_YEAR)).isFalse();
        assertThat(directory.details(finishes).stage()).isEqualTo(PersonStage.AWAY);
    }

    @Test
    void whoHasSaidWhereTheyStudyStandsInTheWay() {
        accounts.actAs(Role.SCHOOL_BRANCH, school.branch());
        LocalDate begin = LocalDate.of(2026, 9, 5);
        upkeep.stateStudy(
                finishes,
                new StudyDraft("Đại học", "Luật", null, DegreeLevel.BACHELOR, null, begin, begin.plusYears(4), false));
        accounts.actAs(Role.YOUTH_UNION, school.union());
        refuses("rollover.moved-on");
    }

    @Test
    void whoWasAskedWhetherTheyWillReturnStandsInTheWay() {
        accounts.actAsStudent(finishes);
        clock.set(MutableClock.START.plusSeconds(60));
        intentions.answer(Intention.CONSIDERING);
        accounts.actAs(Role.YOUTH_UNION, school.union());
        refuses("rollover.moved-on");
    }

    @Test
    void whoWishedForAPostStandsInTheWay() {
        UUID post = posts.openPost(posts.freshYear(), 1);
        clock.set(MutableClock.START.plusSeconds(60));
        accounts.actAsStudent(finishes);
        wishes.rank(List.of(post));
        accounts.actAs(Role.YOUTH_UNION, school.union());
        refuses("rollover.moved-on");
    }

    @Test
    void whoseTieWasTakenOverByTheWardStandsInTheWay() {
        clock.set(MutableClock.START.plusSeconds(60));
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, school.branch());
        keepers.assign(finishes, new KeeperDraft(branch.unitId(), null, "Đặng Thị Giữ"));
        accounts.actAs(Role.YOUTH_UNION, school.union());
        assertThat(past().movedOn()).as("a keeper of the school may stay").isZero();
        Actor ward = accounts.actAs(Role.WARD, "DU-CAI-LAY");
        keepers.change(finishes, new KeeperDraft(ward.unitId(), null, "Đặng Thị Nhận"), "Đã ra trường");
        accounts.actAs(Role.YOUTH_UNION, school.union());
        refuses("rollover.moved-on");
    }

    @Test
    void whoHasLeftSinceStandsInTheWay() {
        pupils.leave(up, THIS_YEAR);
        refuses("rollover.moved-on");
    }

    @Test
    void aRollOverOfLastYearStays() {
        clock.set(Instant.parse("2027-08-02T02:00:00Z"));
        refuses("rollover.other-year");
    }

    @Test
    void aForeignSchoolIsRefusedAndItsRollOverNotFound() {
        School own = ownSchool.open();
        accounts.actAs(Role.YOUTH_UNION, own.union());
        assertThatThrownBy(() -> undoing.undo(school.id(), done)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> undoing.undo(own.id(), done)).hasMessage("shared.not-found");
    }

    @ParameterizedTest
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY", "SCHOOL_BRANCH, ", "WARD, DU-CAI-LAY", "ADMINISTRATOR, TU-DONG-THAP"})
    void onlyTheUnionUndoes(Role role, String unit) {
        accounts.actAs(role, unit == null ? school.branch() : unit);
        assertThatThrownBy(() -> undoing.undo(school.id(), done)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> undoing.marked(List.of())).isInstanceOf(AccessDeniedException.class);
    }

    private RolloverRow apply() {
        return rollover.apply(new RolloverPlan(
                school.id(),
                THIS_YEAR,
                List.of(
                        new Move(up, Outcome.MOVES_UP, "12A1"),
                        new Move(finishes, Outcome.FINISHES, null),
                        new Move(waits, Outcome.MOVED_AWAY, null))));
    }

    private RolloverRow past() {
        return undoing.marked(rollover.past(school.id())).getFirst();
    }

    private void refuses(String key) {
        assertThatThrownBy(() -> undoing.undo(school.id(), done)).hasMessage(key);
    }

    private UUID at(PersonStage stage, String schoolClass) {
        return people.inClass(school.code(), "Bùi Thị Trở Lại", stage, 2025, schoolClass);
    }
}
