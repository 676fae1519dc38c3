package vn.nguontre.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.organisation.AssignmentRow;
import vn.nguontre.organisation.Assignments;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class StudentAccountsTest {
    @Autowired
    private StudentAccounts students;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Assignments assignments;

    @Autowired
    private PortalUsers users;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void theBranchHandsOutACardThatOpensTheStudentsOwnFile() {
        UUID person = people.at("THPT-DBK", "Lê Thị Mỹ Thư", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        IssuedAccount card = students.issue(person);
        assertThat(card.displayName()).isEqualTo("Lê Thị Mỹ Thư");
        assertThat(card.username()).startsWith("thu.ltm");
        PortalUser user = users.loadUserByUsername(card.username());
        assertThat(user.mustChangePassword()).isTrue();
        AssignmentRow assignment = Objects.requireNonNull(user.assignment());
        assertThat(assignment.role()).isEqualTo(Role.STUDENT);
        assertThat(assignment.scope().personId()).isEqualTo(person);
        assertThat(assignment.scope().schoolIds()).isEmpty();
    }

    @Test
    void theSecondCardIsForTheSameAccountWithANewPassword() {
        UUID person = people.at("THPT-DBK", "Võ Văn Hai Thẻ", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        IssuedAccount first = students.issue(person);
        PortalUser before = users.loadUserByUsername(first.username());
        IssuedAccount second = students.issue(person);
        assertThat(second.username()).isEqualTo(first.username());
        assertThat(second.firstPassword()).isNotEqualTo(first.firstPassword());
        assertThat(users.loadUserByUsername(first.username()).getPassword()).isNotEqualTo(before.getPassword());
        assertThat(assignments.ofAccount(before.accountId())).hasSize(1);
    }

    @Test
    void namesakesGetUserNamesOfTheirOwn() {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        String one = students.issue(people.at("THPT-DBK", "Đỗ Trùng Tên", PersonStage.ACTIVE))
                .username();
        String two = students.issue(people.at("THPT-DBK", "Đỗ Trùng Tên", PersonStage.ACTIVE))
                .username();
        assertThat(two).isNotEqualTo(one).startsWith("ten.dt");
    }

    @ParameterizedTest
    @CsvSource({"Nguyên", "H'Hen Niê", "Lý - Y", "Ý", "Nguyễn Thị-Hoa Ðào"})
    void unusualNamesGetAUserNameToo(String name) {
        UUID person = people.at("THPT-DBK", name, PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(students.issue(person).username()).matches("[a-z0-9][a-z0-9.\\-]{2,59}");
    }

    @Test
    void aLostAssignmentIsGivenToTheSameAccountAgain() {
        UUID person = people.at("THPT-DBK", "Võ Thị Trở Lại", PersonStage.AWAY);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        IssuedAccount first = students.issue(person);
        UUID account = users.loadUserByUsername(first.username()).accountId();
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        administration.endAssignment(
                administration.assignments(account).getFirst().id());
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(students.issue(person).username()).isEqualTo(first.username());
        assertThat(assignments.inForce(account)).hasSize(1);
    }

    @Test
    void aBranchGetsNoPasswordOfAnOfficerWhoOnceWasItsStudent() {
        UUID person = people.at("THPT-DBK", "Võ Thị Cán Bộ", PersonStage.RETURNED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        IssuedAccount card = students.issue(person);
        accounts.assign(card.username(), Role.TOWN_COMMITTEE, "DU-CAI-LAY", null);
        assertThatThrownBy(() -> students.issue(person)).hasMessage("identity.officers-account");
    }

    @Test
    void aShutAccountIsOpenedByTheAdministratorAlone() {
        UUID person = people.at("THPT-DBK", "Võ Thị Đóng", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        String username = students.issue(person).username();
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        administration.enable(users.loadUserByUsername(username).accountId(), false);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> students.issue(person)).hasMessage("identity.account-shut");
    }

    @ParameterizedTest
    @EnumSource(
            value = PersonStage.class,
            names = {"NOMINATED", "NOT_PURSUED"})
    void whoIsNotApprovedGetsNoCard(PersonStage stage) {
        UUID person = people.at("THPT-DBK", "Võ Thị Chưa Duyệt", stage);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> students.issue(person)).hasMessage("identity.not-approved");
    }

    @Test
    void anotherSchoolsStudentIsNotFound() {
        UUID person = people.at("THPT-TK", "Võ Thị Trường Khác", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> students.issue(person)).hasMessage("shared.not-found");
    }

    @ParameterizedTest
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY", "YOUTH_UNION, DT-DBK", "WARD, DU-CAI-LAY", "ADMINISTRATOR, TU-DONG-THAP"})
    void onlyABranchHandsOutCards(Role role, String unit) {
        UUID person = people.at("THPT-DBK", "Võ Thị Không Thẻ", PersonStage.ACTIVE);
        accounts.actAs(role, unit);
        assertThatThrownBy(() -> students.issue(person)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStudentHandsOutNoCardNotEvenTheirOwn() {
        UUID person = people.at("THPT-DBK", "Võ Thị Tự Cấp", PersonStage.ACTIVE);
        accounts.actAsStudent(person);
        assertThatThrownBy(() -> students.issue(person)).isInstanceOf(AccessDeniedException.class);
    }
}
