package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nguontre.reservedpost.PostServicesTest.assertDenied;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nguontre.mentoring.KeeperAssignment;
import vn.nguontre.mentoring.KeeperDraft;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.PersonErased;
import vn.nguontre.people.PersonErasure;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** POST-05: shortly before the last day the student, the keeper and the committee see it, and a reminder is written down. */
@PortalTest
@Import(PostScenes.class)
class OfferReminderTest {
    private static final Instant THREE_DAYS_LEFT = Instant.parse("2026-12-02T02:00:00Z");
    private static final Instant TWO_DAYS_LEFT = Instant.parse("2026-12-03T02:00:00Z");
    private static final Instant ONE_DAY_LEFT = Instant.parse("2026-12-04T02:00:00Z");

    @Autowired
    private AllocationService allocation;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private OfferPausing pausing;

    @Autowired
    private OfferReminding reminding;

    @Autowired
    private KeeperAssignment keepers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private YoungPeople people;

    @Autowired
    private PersonErasure erasure;

    @Autowired
    private JdbcClient jdbc;

    private int year;
    private UUID person;
    private OfferRow offer;

    @BeforeEach
    void anOpenOffer() {
        clock.reset();
        year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        person = scenes.candidate("Lê Thị Cần Nhắc", year, DegreeGrade.EXCELLENT, post);
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
    void theLastTwoWorkingDaysAreNear() {
        clock.set(THREE_DAYS_LEFT);
        assertThat(answer.own().getFirst().nearEnd()).isFalse();
        scenes.committee();
        assertThat(mine()).isEmpty();
        assertRefused("reservedpost.reminder.not-due", () -> reminding.remind(offer.id(), ReminderWay.CALL, ""));
        clock.set(TWO_DAYS_LEFT);
        assertThat(mine())
                .singleElement()
                .extracting(UnansweredOffer::workingDaysLeft)
                .isEqualTo(2);
        accounts.actAsStudent(person);
        assertThat(answer.own().getFirst().nearEnd()).isTrue();
    }

    @Test
    void aReminderStaysInTheHistoryAndTheStudentSeesItsDay() {
        clock.set(TWO_DAYS_LEFT);
        scenes.committee();
        reminding.remind(offer.id(), ReminderWay.MESSAGE, "Hẹn trả lời tối nay");
        assertThat(mine(reminding.toRemind())).isEmpty();
        assertThat(mine())
                .singleElement()
                .extracting(UnansweredOffer::remindedAt)
                .isEqualTo(TWO_DAYS_LEFT);
        assertThat(pausing.history(year)).singleElement().satisfies(e -> {
            assertThat(e.kind()).isEqualTo(OfferEntryKind.REMINDED);
            assertThat(e.way()).isEqualTo(ReminderWay.MESSAGE);
            assertThat(e.reason()).isEqualTo("Hẹn trả lời tối nay");
            assertThat(e.actorName()).isNotBlank();
        });
        accounts.actAsStudent(person);
        assertThat(answer.own().getFirst().remindedAt()).isEqualTo(TWO_DAYS_LEFT);
        clock.set(ONE_DAY_LEFT);
        scenes.committee();
        assertThat(mine(reminding.toRemind())).as("the next day again").hasSize(1);
    }

    @Test
    void nobodyIsRemindedAfterTakingTheConsentBack() {
        clock.set(TWO_DAYS_LEFT);
        people.takeBack(person, ConsentPurpose.POSTS);
        scenes.committee();
        assertThat(mine()).isEmpty();
        assertRefused("reservedpost.reminder.not-due", () -> reminding.remind(offer.id(), ReminderWay.CALL, ""));
    }

    @Test
    void wordsOfAReminderGoWithTheErasedPerson() {
        clock.set(TWO_DAYS_LEFT);
        scenes.committee();
        reminding.remind(offer.id(), ReminderWay.FAMILY, "Gọi cho mẹ");
        accounts.actAsStudent(person);
        OfferRow own = answer.own().getFirst();
        answer.decline(own.id(), own.version(), "");
        assertThatThrownBy(() -> jdbc.sql("update offer_entry set reason = 'Đã xóa' where person_id = ?")
                        .param(person.toString())
                        .update())
                .hasMessageContaining("never changed");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        erasure.erase(person);
        assertThat(jdbc.sql("select reason from offer_entry where person_id = ? and kind = 'REMINDED'")
                        .param(person.toString())
                        .query(String.class)
                        .list())
                .containsExactly(PersonErased.GONE);
    }

    @Test
    void pausedAndAnsweredOffersDoNotRemind() {
        clock.set(TWO_DAYS_LEFT);
        scenes.committee();
        pausing.pause(offer.id(), offer.version(), "Chờ văn bản");
        assertThat(mine()).isEmpty();
        assertRefused("reservedpost.reminder.not-due", () -> reminding.remind(offer.id(), ReminderWay.CALL, ""));
        accounts.actAsStudent(person);
        OfferRow paused = answer.own().getFirst();
        assertThat(paused.nearEnd()).isFalse();
        answer.decline(paused.id(), paused.version(), "");
        scenes.committee();
        assertThat(mine()).isEmpty();
    }

    @Test
    void theKeeperRemindsAndOtherOfficersOfTheScopeDoNot() {
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        clock.set(TWO_DAYS_LEFT);
        assertThat(mine()).isEmpty();
        assertRefused("reservedpost.reminder.not-due", () -> reminding.remind(offer.id(), ReminderWay.CALL, ""));
        keepers.assign(person, new KeeperDraft(branch.unitId(), branch.accountId(), "Cô Hoa"));
        assertThat(mine()).hasSize(1);
        reminding.remind(offer.id(), ReminderWay.CALL, "");
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        assertThat(mine()).isEmpty();
    }

    @Test
    void foreignCommitteesAndOtherRolesAreKeptOut() {
        clock.set(TWO_DAYS_LEFT);
        scenes.foreignCommittee();
        assertThat(mine()).isEmpty();
        assertRefused("reservedpost.reminder.not-due", () -> reminding.remind(offer.id(), ReminderWay.CALL, ""));
        accounts.actAsStudent(person);
        assertDenied(() -> reminding.unanswered());
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertDenied(() -> reminding.remind(offer.id(), ReminderWay.CALL, ""));
    }

    private List<UnansweredOffer> mine() {
        return mine(reminding.unanswered());
    }

    private List<UnansweredOffer> mine(List<UnansweredOffer> all) {
        return all.stream().filter(o -> o.personId().equals(person)).toList();
    }
}
