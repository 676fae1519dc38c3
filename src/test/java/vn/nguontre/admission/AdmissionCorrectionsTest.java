package vn.nguontre.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** Time stands at 23 November 2026. */
@PortalTest
class AdmissionCorrectionsTest {
    private static final LocalDate REGISTERED = LocalDate.of(2026, 8, 10);
    private static final LocalDate ISSUED = LocalDate.of(2026, 9, 10);
    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 20);
    private static final LocalDate HELD = LocalDate.of(2026, 11, 19);
    private static final MilestoneDates WHOLE =
            new MilestoneDates(REGISTERED, "15/GCN", ISSUED, "12-QĐ/ĐU", DECIDED, DECIDED, HELD);

    @Autowired
    private AdmissionMilestones milestones;

    @Autowired
    private AdmissionCorrections corrections;

    @Autowired
    private AdmissionFiles files;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    private UUID person = new UUID(0, 0);

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void everyWrongFieldIsPutRightAndTheOldOnesStayReadable() {
        admitted();
        var right = new MilestoneDates(
                REGISTERED.plusDays(1), " 16/GCN ", ISSUED, "13-QĐ/ĐU", DECIDED.plusDays(2), DECIDED.plusDays(5), HELD);
        corrections.correct(person, WHOLE, right, "Chép nhầm dòng");
        assertThat(files.of(person).dates()).isEqualTo(right.clean());
        AdmissionCorrectionRow old = corrections.ofPerson(person).getFirst();
        assertThat(old.before()).isEqualTo(WHOLE);
        assertThat(old.at()).isEqualTo(MutableClock.START);
        assertThat(old.actorName()).startsWith("Người thử");
        assertThat(old.reason()).isEqualTo("Chép nhầm dòng");
        accounts.actAsStudent(person);
        assertThat(files.of(person).dates().decisionNumber()).isEqualTo("13-QĐ/ĐU");
    }

    @Test
    void aDecisionOfSomebodyElseIsTakenOutAndTheBranchGoesOn() {
        admitted();
        var without = new MilestoneDates(REGISTERED, "15/GCN", ISSUED, " ", null, null, null);
        corrections.correct(person, WHOLE, without, "Quyết định của người khác");
        assertThat(files.of(person).dates().isDecided()).isFalse();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        milestones.enterDecision(person, new DecisionDraft("14-QĐ/ĐU", DECIDED, DECIDED));
        assertThat(files.of(person).dates().decisionNumber()).isEqualTo("14-QĐ/ĐU");
    }

    @Test
    void whatNeverStoodThereIsEnteredOnlyWithConsent() {
        admitted();
        corrections.correct(person, WHOLE, MilestoneDates.NONE, "Nhầm người");
        people.takeBack(person, ConsentPurpose.NOMINATION);
        assertThatThrownBy(() -> corrections.correct(person, MilestoneDates.NONE, WHOLE, "Nhầm"))
                .hasMessage("consent.missing.NOMINATION");
        assertThat(files.of(person).dates()).isEqualTo(MilestoneDates.NONE);
    }

    @Test
    void everythingMayBeTakenOut() {
        admitted();
        corrections.correct(person, WHOLE, MilestoneDates.NONE, "Nhầm người");
        assertThat(files.of(person).dates()).isEqualTo(MilestoneDates.NONE);
        assertThat(files.of(person).mayCorrect()).isFalse();
        assertThat(corrections.ofPerson(person)).hasSize(1);
    }

    @Test
    void nothingIsCorrectedTwiceAtOnce() {
        admitted();
        MilestoneDates right = decided("13-QĐ/ĐU", DECIDED, DECIDED, HELD);
        corrections.correct(person, WHOLE, right, "Gõ nhầm");
        refuses("shared.changed-meanwhile", decided("14-QĐ/ĐU", DECIDED, DECIDED, HELD));
        assertThat(corrections.ofPerson(person)).hasSize(1);
    }

    @Test
    void aCorrectionKeepsEveryRuleOfTheWay() {
        admitted();
        refuses("admission.correction-changes-nothing", WHOLE);
        refuses("admission.number-required", decided(null, DECIDED, DECIDED, HELD));
        refuses("admission.date-required", decided("13", DECIDED, null, HELD));
        refuses("admission.received-before-decided", decided("13", DECIDED, DECIDED.minusDays(1), HELD));
        refuses("admission.in-the-future", decided("13", DECIDED, DECIDED, LocalDate.of(2026, 11, 24)));
        refuses("admission.ceremony-before-decision", decided("13", DECIDED, DECIDED, DECIDED.minusDays(1)));
        refuses("admission.certificate-missing", decided("13", ISSUED.minusDays(1), DECIDED, HELD));
        refuses("admission.no-open-decision", decided(null, null, null, HELD));
        refuses(
                "admission.too-young",
                new MilestoneDates(
                        null,
                        "15/GCN",
                        LocalDate.of(2026, 1, 5),
                        "13",
                        LocalDate.of(2026, 3, 17),
                        LocalDate.of(2026, 3, 17),
                        null));
        assertThatThrownBy(() -> corrections.correct(person, WHOLE, MilestoneDates.NONE, " "))
                .hasMessage("shared.reason-required");
        assertThat(files.of(person).dates()).isEqualTo(WHOLE);
        assertThat(corrections.ofPerson(person)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_BRANCH, CB-DBK", "YOUTH_UNION, DT-DBK", "WARD, DU-CAI-LAY", "ADMINISTRATOR, TU-DONG-THAP"})
    void onlyTheTownCommitteeCorrects(Role role, String unit) {
        admitted();
        accounts.actAs(role, unit);
        assertThatThrownBy(() -> corrections.correct(person, WHOLE, MilestoneDates.NONE, "Nhầm"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theStudentAndAForeignSchoolDoNotReadWhatStoodThereBefore() {
        admitted();
        assertThatThrownBy(() -> corrections.correct(UUID.randomUUID(), WHOLE, MilestoneDates.NONE, "Nhầm"))
                .hasMessage("shared.not-found");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThatThrownBy(() -> corrections.ofPerson(person)).hasMessage("shared.not-found");
        accounts.actAsStudent(person);
        assertThatThrownBy(() -> corrections.ofPerson(person)).isInstanceOf(AccessDeniedException.class);
        assertThat(files.of(person).mayCorrect()).isFalse();
    }

    private void admitted() {
        person = people.at(
                "THPT-DBK", "DU-CAI-LAY", "Trần Thị Đính Chính", LocalDate.of(2008, 3, 18), PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        milestones.registerForClass(person, REGISTERED);
        milestones.enterCertificate(person, new CertificateDraft("15/GCN", ISSUED));
        milestones.enterDecision(person, new DecisionDraft("12-QĐ/ĐU", DECIDED, DECIDED));
        milestones.enterCeremony(person, HELD);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
    }

    private static MilestoneDates decided(
            @Nullable String number, @Nullable LocalDate day, @Nullable LocalDate received, @Nullable LocalDate held) {
        return new MilestoneDates(REGISTERED, "15/GCN", ISSUED, number, day, received, held);
    }

    private void refuses(String key, MilestoneDates right) {
        assertThatThrownBy(() -> corrections.correct(person, WHOLE, right, "Nhầm"))
                .hasMessage(key);
    }
}
