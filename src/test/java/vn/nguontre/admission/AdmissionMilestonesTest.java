package vn.nguontre.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** Time stands at 23 November 2026. */
@PortalTest
class AdmissionMilestonesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private AdmissionMilestones milestones;

    @Autowired
    private AdmissionFiles files;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void theWholeWayIsRecordedWithWhoDidIt() {
        UUID id = ownActive(LocalDate.of(2008, 3, 18));
        milestones.registerForClass(id, LocalDate.of(2026, 8, 10));
        milestones.enterCertificate(id, new CertificateDraft("15/GCN", LocalDate.of(2026, 9, 10)));
        milestones.enterDecision(id, decision(LocalDate.of(2026, 10, 20)));
        assertThat(files.of(id).mayEnterCeremony()).isTrue();
        milestones.enterCeremony(id, LocalDate.of(2026, 11, 19));
        AdmissionDetails details = files.of(id);
        assertThat(details.dates().ceremonyOn()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(details.ceremonyLate(TODAY)).isFalse();
        assertThat(details.mayPrepare()).isFalse();
        assertThat(jdbc.sql("select milestone from admission_step where person_id = ? order by id")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly("CLASS", "CERTIFICATE", "DECISION", "CEREMONY");
    }

    @Test
    void adm01NoDecisionBeforeTheEligibleDay() {
        UUID id = ownActive(LocalDate.of(2008, 11, 2));
        milestones.enterCertificate(id, new CertificateDraft("16/GCN", LocalDate.of(2026, 9, 10)));
        refused("admission.too-young", () -> milestones.enterDecision(id, decision(LocalDate.of(2026, 11, 1))));
        milestones.enterDecision(id, decision(LocalDate.of(2026, 11, 2)));
        assertThat(files.of(id).dates().decidedOn()).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    void adm04NoDecisionWithoutACertificateOnThatDay() {
        UUID id = ownActive(LocalDate.of(2008, 3, 18));
        refused(
                "admission.certificate-missing",
                () -> milestones.enterDecision(id, decision(LocalDate.of(2026, 10, 20))));
        milestones.enterCertificate(id, new CertificateDraft("17/GCN", LocalDate.of(2026, 10, 21)));
        refused(
                "admission.certificate-missing",
                () -> milestones.enterDecision(id, decision(LocalDate.of(2026, 10, 20))));
    }

    @Test
    void adm05ACertificateLivesSixtyMonths() {
        UUID id = ownActive(LocalDate.of(2003, 3, 18));
        milestones.enterCertificate(id, new CertificateDraft("18/GCN", LocalDate.of(2021, 10, 20)));
        AdmissionDetails details = files.of(id);
        assertThat(details.certificateUntil()).isEqualTo(LocalDate.of(2026, 10, 20));
        assertThat(details.certificateAlive()).isFalse();
        refused(
                "admission.certificate-expired",
                () -> milestones.enterDecision(id, decision(LocalDate.of(2026, 10, 21))));
        milestones.enterDecision(id, decision(LocalDate.of(2026, 10, 20)));
        assertThat(files.of(id).dates().isDecided()).isTrue();
    }

    @Test
    void adm19TheCeremonyWithinThirtyWorkingDaysOfReceivingTheDecision() {
        UUID id = ownActive(LocalDate.of(2008, 3, 18));
        milestones.enterCertificate(id, new CertificateDraft("19/GCN", LocalDate.of(2026, 9, 10)));
        milestones.enterDecision(
                id, new DecisionDraft("20-QĐ", LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 26)));
        AdmissionDetails details = files.of(id);
        assertThat(details.ceremonyBy()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(details.workingDaysLeft()).isEqualTo(10);
        refused("admission.ceremony-before-decision", () -> milestones.enterCeremony(id, LocalDate.of(2026, 10, 25)));
    }

    @Test
    void nothingIsRecordedAheadOfTimeOrAfterTheDecision() {
        UUID id = ownActive(LocalDate.of(2008, 3, 18));
        LocalDate tomorrow = TODAY.plusDays(1);
        refused("admission.in-the-future", () -> milestones.registerForClass(id, tomorrow));
        refused("admission.in-the-future", () -> milestones.enterCertificate(id, new CertificateDraft("1", tomorrow)));
        refused("admission.no-open-decision", () -> milestones.enterCeremony(id, TODAY));
        milestones.enterCertificate(id, new CertificateDraft("21/GCN", LocalDate.of(2026, 9, 10)));
        refused(
                "admission.in-the-future",
                () -> milestones.enterDecision(id, new DecisionDraft("21-QĐ", TODAY, tomorrow)));
        milestones.enterDecision(id, decision(TODAY));
        refused("admission.already-decided", () -> milestones.registerForClass(id, TODAY));
    }

    @Test
    void whoIsNotApprovedHasNoFile() {
        UUID nominated = people.at("THPT-DBK", "Trần Thị Chờ", PersonStage.NOMINATED);
        UUID refused = people.at("THPT-DBK", "Trần Thị Thôi", PersonStage.NOT_PURSUED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        refused("admission.not-approved", () -> milestones.registerForClass(nominated, TODAY));
        refused("admission.not-approved", () -> milestones.registerForClass(refused, TODAY));
    }

    @Test
    void aBranchRecordsNothingForAnotherSchool() {
        UUID foreign = people.at("THPT-TK", "Trần Thị Khác", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        refused("shared.not-found", () -> milestones.registerForClass(foreign, TODAY));
        refused("shared.not-found", () -> files.of(foreign));
    }

    @Test
    void onlyTheBranchRecords() {
        UUID id = people.at("THPT-DBK", "Trần Thị Riêng", PersonStage.ACTIVE);
        for (Role role : new Role[] {Role.TOWN_COMMITTEE, Role.WARD}) {
            accounts.actAs(role, "DU-CAI-LAY");
            assertThat(files.of(id).mayRecord()).isFalse();
            denied(() -> milestones.registerForClass(id, TODAY));
        }
        accounts.actAsStudent(id);
        assertThat(files.of(id).outlook()).isEqualTo(AgeOutlook.COMFORTABLE);
        denied(() -> milestones.enterCeremony(id, TODAY));
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        denied(() -> files.of(id));
    }

    private UUID ownActive(LocalDate birth) {
        UUID id = people.at("THPT-DBK", "DU-CAI-LAY", "Trần Thị Hồng", birth, PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        return id;
    }

    private static DecisionDraft decision(LocalDate day) {
        return new DecisionDraft("12-QĐ/ĐU", day, day);
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    private static void denied(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(AccessDeniedException.class);
    }
}
