package vn.nguontre.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class PersonDirectoryTest {
    @Autowired
    private PersonDirectory directory;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void searchFindsWithAndWithoutAccents() {
        UUID id = people.at("THPT-DBK", "Đặng Thị Tuyết Nga", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        for (String text : new String[] {"dang thi tuyet", "Đặng", "TUYẾT nga"}) {
            assertThat(directory.page(new PersonFilter(text, null, null), 0, 50))
                    .as(text)
                    .extracting(PersonRow::id)
                    .contains(id);
        }
    }

    @Test
    void sortsByGivenNameInVietnameseOrder() {
        people.at("THPT-TK", "Lê Văn Ân Xyz", PersonStage.ACTIVE);
        people.at("THPT-TK", "Lê Xyz Ân", PersonStage.ACTIVE);
        people.at("THPT-TK", "Lê Xyz Đào", PersonStage.ACTIVE);
        people.at("THPT-TK", "Lê Xyz Dung", PersonStage.ACTIVE);
        people.at("THPT-TK", "Lê Xyz An", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThat(directory.page(new PersonFilter("Lê Xyz", null, null), 0, 50))
                .extracting(PersonRow::fullName)
                .containsExactly("Lê Xyz An", "Lê Xyz Ân", "Lê Xyz Dung", "Lê Xyz Đào");
    }

    @Test
    void aBranchSeesNobodyOfAnotherSchoolByListOrById() {
        UUID foreign = people.at("THPT-LVP", "Trần Ngọc Xaqui", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.page(new PersonFilter("Xaqui", null, null), 0, 50)).isEmpty();
        assertThat(directory.count(new PersonFilter("Xaqui", null, null))).isZero();
        assertThatThrownBy(() -> directory.details(foreign)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void theSuccessorOfTheTownCommitteeSeesAllSchoolsAndAWardItsResidents() {
        UUID id = people.at("THPT-LVP", "Võ Thị Kế Thừa", PersonStage.ACTIVE);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThat(directory.details(id).schoolName()).isEqualTo("Trường THPT Lê Văn Phẩm");
        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        assertThat(directory.details(id).latestClass()).isEqualTo("12A1");
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        assertThat(directory.details(id).id()).isEqualTo(id);
        accounts.actAs(Role.WARD, "DU-TAN-PHU");
        assertThatThrownBy(() -> directory.details(id)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aStudentSeesOnlyThemselves() {
        UUID own = people.at("THPT-DBK", "Lý Thị Mình", PersonStage.ACTIVE);
        UUID other = people.at("THPT-DBK", "Lý Thị Bạn", PersonStage.ACTIVE);
        accounts.actAsStudent(own);
        assertThat(directory.page(PersonFilter.NONE, 0, 50))
                .extracting(PersonRow::id)
                .containsExactly(own);
        assertThatThrownBy(() -> directory.details(other)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void theAdministratorSeesNobody() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        assertThatThrownBy(() -> directory.count(PersonFilter.NONE)).isInstanceOf(AccessDeniedException.class);
    }
}
