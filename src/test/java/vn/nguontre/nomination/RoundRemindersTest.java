package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

@PortalTest
@Import(Nominations.class)
class RoundRemindersTest {
    @Autowired
    private RoundReminders reminders;

    @Autowired
    private RoundService rounds;

    @Autowired
    private NomineeDirectory directory;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    private UUID round = new UUID(0, 0);
    private UUID school = new UUID(0, 0);

    @BeforeEach
    void openRound() {
        round = nominations.freshRound();
        school = nominations.school("THPT-DBK");
        actAsTown();
    }

    @AfterEach
    void logOut() {
        clock.reset();
        accounts.nobody();
    }

    @Test
    void theSchoolsUnionAndBranchReadTheReminderUntilTheSchoolSends() {
        reminders.remind(round, school, "  Xin gửi trước   thứ Sáu. ");
        for (Role role : List.of(Role.YOUTH_UNION, Role.SCHOOL_BRANCH)) {
            accounts.actAs(role, role == Role.YOUTH_UNION ? "DT-DBK" : "CB-DBK");
            ReminderRow read = reminders.unanswered().getFirst();
            assertThat(read.line()).isEqualTo("Xin gửi trước thứ Sáu.");
            assertThat(read.at()).isEqualTo(MutableClock.START);
            assertThat(read.sentThen()).isZero();
        }
        nominations.submitted("THPT-DBK", 1);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThat(reminders.unanswered()).isEmpty();
    }

    @Test
    void whoHasSentTooLittleIsRemindedAgainTheNextDayAndEveryReminderIsKept() {
        nominations.submitted("THPT-DBK", 2);
        actAsTown();
        reminders.remind(round, school, "");
        clock.advance(Duration.ofDays(1));
        reminders.remind(round, school, "Lần hai");
        assertThat(reminders.of(round)).extracting(ReminderRow::line).containsExactly("Lần hai", null);
        assertThat(reminders.of(round)).allSatisfy(r -> {
            assertThat(r.sentThen()).isEqualTo(2);
            assertThat(r.actorName()).startsWith("Người thử");
        });
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(reminders.unanswered()).extracting(ReminderRow::line).containsExactly("Lần hai");
    }

    @Test
    void notMoreThanOnceADayByTheCalendarOfVietnam() {
        clock.set(Instant.parse("2026-11-23T16:59:00Z"));
        reminders.remind(round, school, "");
        refuses("nomination.reminded-today", school, "");
        reminders.remind(round, nominations.school("THPT-TK"), "");
        clock.advance(Duration.ofMinutes(1));
        reminders.remind(round, school, "");
        assertThat(reminders.of(round)).hasSize(3);
    }

    @Test
    void nobodyIsRemindedOfTooMuchOrInVain() {
        refuses("nomination.reminder-too-long", school, "x".repeat(201));
        nominations.submitted("THPT-DBK", 20);
        actAsTown();
        refuses("nomination.reminder-not-needed", school, "");
        clock.set(Instant.parse("2026-12-16T02:00:00Z"));
        refuses("nomination.round-over", nominations.school("THPT-TK"), "");
        clock.reset();
        rounds.close(round);
        refuses("nomination.round-closed", nominations.school("THPT-TK"), "");
        assertThat(reminders.of(round)).isEmpty();
    }

    @Test
    void aSchoolIsMeasuredByItsOwnTargetAndTheOthersByTheCommonOne() {
        nominations.submitted("THPT-DBK", 2);
        actAsTown();
        setOwnTarget(Map.of(school, 3));
        assertThat(rounds.targets(round))
                .filteredOn(t -> t.own() != null)
                .extracting(SchoolTarget::schoolId)
                .containsExactly(school);
        assertThat(directory.progress(round))
                .allMatch(p -> p.target() == (p.schoolId().equals(school) ? 3 : 20));
        reminders.remind(round, school, "");
        setOwnTarget(Map.of(school, 2));
        clock.advance(Duration.ofDays(1));
        refuses("nomination.reminder-not-needed", school, "");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThat(reminders.unanswered()).as("the target is reached").isEmpty();
        actAsTown();
        setOwnTarget(Map.of());
        assertThat(directory.progress(round)).allMatch(p -> p.target() == 20);
    }

    @Test
    void aTargetOutOfReasonOrOfNoSchoolIsRefused() {
        assertThatThrownBy(() -> setOwnTarget(Map.of(school, 10_001))).hasMessage("nomination.round-target");
        assertThatThrownBy(() -> setOwnTarget(Map.of(UUID.randomUUID(), 5))).hasMessage("shared.not-found");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThatThrownBy(() -> rounds.targets(round)).isInstanceOf(AccessDeniedException.class);
    }

    private void setOwnTarget(Map<UUID, Integer> targets) {
        RoundRow now = rounds.current().orElseThrow();
        rounds.change(
                round,
                new RoundDraft(
                        now.schoolYear(), now.name(), now.opens(), now.closes(), now.targetPerSchool(), targets));
    }

    @Test
    void aReminderIsGoneWhenTheRoundIsOver() {
        reminders.remind(round, school, "");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThat(reminders.unanswered()).hasSize(1);
        clock.set(Instant.parse("2026-12-16T02:00:00Z"));
        assertThat(reminders.unanswered()).isEmpty();
    }

    @Test
    void aSchoolOutsideTheScopeIsNotFoundAndAnotherSchoolReadsNothing() {
        reminders.remind(round, school, "");
        refuses("shared.not-found", UUID.randomUUID(), "");
        refuses("shared.not-found", nominations.school("DT-DBK"), "");
        assertThatThrownBy(() -> reminders.remind(UUID.randomUUID(), school, ""))
                .hasMessage("shared.not-found");
        accounts.actAs(Role.YOUTH_UNION, "DT-TK");
        assertThat(reminders.unanswered()).isEmpty();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThat(reminders.unanswered()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YOUTH_UNION, DT-DBK", "SCHOOL_BRANCH, CB-DBK", "WARD, DU-CAI-LAY", "ADMINISTRATOR, TU-DONG-THAP"})
    void onlyTheTownCommitteeReminds(Role role, String unit) {
        accounts.actAs(role, unit);
        assertThatThrownBy(() -> reminders.remind(round, school, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reminders.of(round)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theTownCommitteeIsNotRemindedItself() {
        assertThatThrownBy(() -> reminders.unanswered()).isInstanceOf(AccessDeniedException.class);
    }

    private void actAsTown() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
    }

    private void refuses(String key, UUID wanted, String line) {
        assertThatThrownBy(() -> reminders.remind(round, wanted, line)).hasMessage(key);
    }
}
