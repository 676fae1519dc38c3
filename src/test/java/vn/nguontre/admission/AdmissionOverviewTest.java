package vn.nguontre.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class AdmissionOverviewTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);

    @Autowired
    private AdmissionOverview overview;

    @Autowired
    private AdmissionMilestones milestones;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void tgt01AndTgt02CountTheSchoolYearAgainstTheRuleBook() {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        SchoolTargets before = own(YEAR);
        SchoolTargets yearBefore = own(new SchoolYear(2025));
        UUID id = people.at("THPT-LVP", "Hồ Thị Kết", PersonStage.ACTIVE);
        milestones.registerForClass(id, LocalDate.of(2026, 7, 31));
        milestones.enterCertificate(id, new CertificateDraft("1/GCN", LocalDate.of(2026, 9, 1)));
        milestones.enterDecision(id, new DecisionDraft("1-QĐ", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2)));
        assertThat(own(YEAR).admitted()).isEqualTo(before.admitted() + 1);
        assertThat(own(YEAR).classPlaces()).isEqualTo(before.classPlaces());
        assertThat(own(new SchoolYear(2025)).classPlaces()).isEqualTo(yearBefore.classPlaces() + 1);
        assertThat(own(YEAR).admissionTarget()).isEqualTo(1);
        assertThat(own(YEAR).classTarget()).isEqualTo(10);
        assertThat(own(YEAR).admissionsReached()).isTrue();
    }

    @Test
    void theTownCommitteeSeesThreeSchoolsAndTheirSum() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThat(overview.targets(YEAR))
                .extracting(SchoolTargets::schoolName)
                .containsExactly("THPT Đốc Binh Kiều", "THPT Lê Văn Phẩm", "THPT Tứ Kiệt");
        assertThat(overview.totals(YEAR).schools()).isEqualTo(3);
        assertThat(overview.totals(YEAR).admissionTarget()).isEqualTo(3);
        assertThat(overview.totals(YEAR).classTarget()).isEqualTo(30);
    }

    @Test
    void aBranchSeesItsOwnSchoolAlone() {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThat(overview.targets(YEAR)).extracting(SchoolTargets::schoolName).containsExactly("THPT Tứ Kiệt");
    }

    @Test
    void othersDoNotSeeTheTargets() {
        for (Role role : new Role[] {Role.WARD, Role.YOUTH_UNION}) {
            accounts.actAs(role, role == Role.WARD ? "DU-CAI-LAY" : "DOAN-CAI-LAY");
            assertThatThrownBy(() -> overview.targets(YEAR)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private SchoolTargets own(SchoolYear year) {
        return overview.targets(year).getFirst();
    }
}
