package vn.nguontre.intention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.mentoring.KeeperAssignment;
import vn.nguontre.mentoring.KeeperDraft;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonErasure;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Scope;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class IntentionServicesTest {
    private static final Instant DECEMBER = Instant.parse("2026-12-02T02:00:00Z");

    @Autowired
    private OwnIntention own;

    @Autowired
    private KeptIntentions kept;

    @Autowired
    private IntentionStatistics statistics;

    @Autowired
    private IntentionQuery query;

    @Autowired
    private KeeperAssignment keepers;

    @Autowired
    private PersonErasure erasure;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void end() {
        clock.reset();
        accounts.nobody();
    }

    @Test
    void aStudentAnswersWithOneTapAndMayChangeIt() {
        student(PersonStage.AWAY);
        assertThat(own.question()).get().extracting(Question::answer).isNull();
        own.answer(Intention.NO);
        own.answer(Intention.CONSIDERING);
        assertThat(own.question()).get().extracting(Question::answer).isEqualTo(Intention.CONSIDERING);
        clock.set(DECEMBER);
        assertThat(own.question()).isEmpty();
        assertRefused("intention.not-asked-now", () -> own.answer(Intention.YES));
    }

    @Test
    void withoutConsentNobodyIsAsked() {
        UUID person = student(PersonStage.AWAY);
        people.takeBack(person, ConsentPurpose.MENTORING);
        assertThat(own.question()).isEmpty();
        assertRefused("consent.missing.MENTORING", () -> own.answer(Intention.YES));
    }

    @Test
    void whoIsStillAtSchoolIsNotAsked() {
        student(PersonStage.ACTIVE);
        assertThat(own.question()).isEmpty();
        assertRefused("intention.only-away", () -> own.answer(Intention.YES));
    }

    @Test
    void theKeeperReadsItAndNoOtherOfficerOfTheBranchDoes() {
        UUID person = student(PersonStage.AWAY);
        own.answer(Intention.YES);
        Actor keeper = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(kept.of(person)).isEmpty();
        keepers.assign(person, new KeeperDraft(keeper.unitId(), keeper.accountId(), keeper.name()));
        assertThat(kept.of(person))
                .get()
                .satisfies(rows -> assertThat(rows)
                        .extracting(IntentionRow::period, IntentionRow::intention)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(YearMonth.of(2026, 11), Intention.YES)));
        people.takeBack(person, ConsentPurpose.MENTORING);
        assertThat(kept.of(person)).isEmpty();
        people.agreeAgain(person, ConsentPurpose.MENTORING);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(kept.of(person)).isEmpty();
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        assertThat(kept.of(person)).isEmpty();
        accounts.actAs(Role.TOWN_COMMITTEE, "THI-UY-CAI-LAY");
        assertThat(kept.of(person)).isEmpty();
        accounts.actAsStudent(person);
        assertDenied(() -> kept.of(person));
    }

    @Test
    void theCommitteeSeesTotalsOnlyWhenThePeriodIsOver() {
        student(PersonStage.AWAY);
        own.answer(Intention.YES);
        accounts.actAs(Role.TOWN_COMMITTEE, "THI-UY-CAI-LAY");
        IntentionReport now = statistics.report();
        assertThat(now.asked()).isEqualTo(YearMonth.of(2026, 5));
        assertThat(now.runsUntil()).isNotNull();
        clock.set(DECEMBER);
        IntentionReport then = statistics.report();
        assertThat(then.asked()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(then.runsUntil()).isNull();
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-TAN-PHU");
        assertThat(statistics.report().totals()).isEqualTo(new Totals(null, Map.of()));
    }

    @Test
    void erasureTakesThePersonFromTheAnswerAndLeavesTheTotals() {
        UUID person = student(PersonStage.GRADUATED);
        own.answer(Intention.NOT_YET);
        Scope scope = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK").scope();
        var before = query.counts(november(), scope);
        erasure.erase(person);
        assertThat(query.latest(person)).isEmpty();
        assertThat(query.counts(november(), scope)).isEqualTo(before);
    }

    @Test
    void onlyTheRolesConcernedMayAskAtAll() {
        for (Role role : List.of(Role.SCHOOL_BRANCH, Role.YOUTH_UNION, Role.WARD, Role.ADMINISTRATOR)) {
            accounts.actAs(role, role == Role.WARD ? "DU-CAI-LAY" : "CB-DBK");
            assertDenied(() -> statistics.report());
            assertDenied(() -> own.answer(Intention.YES));
            assertDenied(() -> own.question());
        }
        student(PersonStage.AWAY);
        assertDenied(() -> statistics.report());
    }

    private static Period november() {
        return new Period(YearMonth.of(2026, 11));
    }

    private UUID student(PersonStage stage) {
        UUID id = people.at("THPT-DBK", "Lê Thị Dự Định", stage);
        accounts.actAsStudent(id);
        return id;
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private static void assertDenied(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class);
    }
}
