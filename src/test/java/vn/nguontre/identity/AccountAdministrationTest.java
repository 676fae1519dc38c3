package vn.nguontre.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.organisation.AssignmentEditing;
import vn.nguontre.organisation.AssignmentRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class AccountAdministrationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private AssignmentEditing editing;

    @Autowired
    private OwnAccount own;

    @Autowired
    private PortalUsers users;

    @Autowired
    private Units units;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Actor administrator;

    @BeforeEach
    void administrator() {
        administrator = accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void aNewOfficerGetsAFirstPasswordThatOpensNothingUntilItIsChanged() {
        String typed = "  Ward." + Ids.next().toString().toUpperCase(java.util.Locale.ROOT);
        IssuedAccount issued = administration.open(typed, " Trần Thị Mới ", Role.WARD, unit("DU-CAI-LAY"));
        assertThat(issued.username()).isEqualTo(typed.strip().toLowerCase(java.util.Locale.ROOT));
        assertThat(issued.displayName()).isEqualTo("Trần Thị Mới");
        assertThat(issued.firstPassword())
                .matches("([a-z2-9]{4}-){3}[a-z2-9]{4}")
                .doesNotContainPattern("[01ilo]");
        PortalUser user = users.loadUserByUsername(issued.username());
        assertThat(user.mustChangePassword()).isTrue();
        assertThat(user.actor()).isNull();
        assertThat(user.getAuthorities()).isEmpty();
        assertThat(administration.search(issued.username(), 0, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.mustChangePassword()).isTrue();
                    assertThat(row.enabled()).isTrue();
                    assertThat(row.lastLoginAt()).isNull();
                });
        assertThatThrownBy(() -> administration.open(typed, "Người Khác", Role.WARD, unit("DU-CAI-LAY")))
                .hasMessage("identity.username-taken");
    }

    /** Law on network security: an account that nobody uses is no open door. A young person's is used a few times a year. */
    @Test
    void anOfficersAccountCountsAsUnusedAfter45Days() {
        String officer = accounts.open(Role.WARD, "DU-CAI-LAY", null);
        String student =
                accounts.open(Role.STUDENT, "THPT-DBK", people.at("THPT-DBK", "Lê Thị Ít Vào", PersonStage.ACTIVE));
        usedOn(officer, DAY.minusDays(45));
        usedOn(student, DAY.minusDays(200));
        assertThat(administration.unused(officer, 0, 10)).isEmpty();
        usedOn(officer, DAY.minusDays(46));
        assertThat(administration.unused(officer, 0, 10))
                .extracting(AccountRow::username)
                .containsExactly(officer);
        assertThat(administration.unused(student, 0, 10)).isEmpty();
        administration.enable(administration.unused(officer, 0, 10).getFirst().id(), false);
        assertThat(administration.unused(officer, 0, 10)).isEmpty();
    }

    private void usedOn(String username, LocalDate day) {
        transaction.executeWithoutResult(t -> jdbc.sql("update account set last_login_at = ? where username = ?")
                .params(day.atTime(3, 0), username)
                .update());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "nguyễn.an", "an nguyen", "-an.nguyen", "an/../nguyen", "an'or'1"})
    void aUserNameHasAForm(String username) {
        assertThatThrownBy(() -> administration.open(username, "Ai Đó", Role.WARD, unit("DU-CAI-LAY")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("identity.username-form");
    }

    @Test
    void aNameIsNeededAndNotEndless() {
        assertThatThrownBy(() -> administration.open("ten.trong", " ", Role.WARD, unit("DU-CAI-LAY")))
                .hasMessage("identity.name-required");
        assertThatThrownBy(() -> administration.open("ten.dai", "Ê".repeat(121), Role.WARD, unit("DU-CAI-LAY")))
                .hasMessage("identity.name-too-long");
    }

    @ParameterizedTest
    @CsvSource({"WARD, CB-DBK", "SCHOOL_BRANCH, DU-CAI-LAY", "YOUTH_UNION, THPT-DBK", "STUDENT, DU-CAI-LAY"})
    void aRoleMustFitItsUnitAndARefusedAccountIsNotOpened(Role role, String unit) {
        String name = "x" + Ids.next();
        assertThatThrownBy(() -> administration.open(name, "Ai Đó", role, unit(unit)))
                .hasMessage("organisation.role-does-not-fit");
        assertThat(administration.search(name, 0, 10)).isEmpty();
    }

    @Test
    void nobodyBecomesAStudentWithoutAFile() {
        assertThatThrownBy(() -> administration.open("x" + Ids.next(), "Ai Đó", Role.STUDENT, unit("THPT-DBK")))
                .hasMessage("organisation.student-needs-person");
    }

    @Test
    void anAdministratorNeitherShutsTheirOwnAccountNorEndsTheAssignmentInUse() {
        AssignmentRow inUse = Objects.requireNonNull(own.user().assignment());
        assertThatThrownBy(() -> administration.endAssignment(inUse.id())).hasMessage("identity.not-oneself");
        assertThatThrownBy(() -> administration.enable(administrator.accountId(), false))
                .hasMessage("identity.not-oneself");
    }

    @Test
    void whatDoesNotExistIsRefusedWithASentence() {
        UUID nothing = Ids.next();
        assertThatThrownBy(() -> administration.reissue(nothing)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> administration.enable(nothing, false)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> administration.endAssignment(nothing)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> administration.assign(nothing, Role.WARD, nothing, null))
                .hasMessage("shared.not-found");
    }

    @Test
    void anEndedAssignmentIsNotEndedAgain() {
        UUID account = users.loadUserByUsername(accounts.open(Role.WARD, "DU-CAI-LAY", null))
                .accountId();
        UUID assignment = administration.assignments(account).getFirst().id();
        administration.endAssignment(assignment);
        assertThatThrownBy(() -> administration.endAssignment(assignment)).hasMessage("organisation.assignment-ended");
    }

    @ParameterizedTest
    @CsvSource({
        "TOWN_COMMITTEE, DU-CAI-LAY",
        "SCHOOL_BRANCH, CB-DBK",
        "YOUTH_UNION, DOAN-CAI-LAY",
        "WARD, DU-CAI-LAY",
        "STUDENT, THPT-DBK"
    })
    void onlyTheAdministratorMayDoAnyOfIt(Role role, String unit) {
        UUID other = administrator.accountId();
        Actor actor = role == Role.STUDENT
                ? accounts.actAsStudent(people.at(unit, "Lê Thị Thử", PersonStage.ACTIVE))
                : accounts.actAs(role, unit);
        UUID own = actor.accountId();
        UUID unitId = actor.unitId();
        denied(() -> administration.search("", 0, 10));
        denied(() -> administration.unused("", 0, 10));
        denied(() -> administration.open("x" + Ids.next(), "Ai Đó", role, unitId));
        denied(() -> administration.assignments(own));
        denied(() -> administration.assign(own, Role.ADMINISTRATOR, unitId, null));
        denied(() -> administration.endAssignment(Ids.next()));
        denied(() -> administration.reissue(other));
        denied(() -> administration.enable(other, false));
        denied(() -> editing.assignOfficer(own, Role.ADMINISTRATOR, unitId, DAY));
        denied(() -> editing.end(Ids.next(), DAY));
    }

    @Test
    void aFirstPasswordAloneGivesNoRightsAtAll() {
        IssuedAccount issued =
                administration.open("x" + Ids.next(), "Quản Trị Mới", Role.ADMINISTRATOR, unit("TU-DONG-THAP"));
        assertThatThrownBy(() -> accounts.actAs(issued.username())).isInstanceOf(IllegalStateException.class);
        denied(() -> administration.search("", 0, 10));
        assertThat(own.user().getUsername()).isEqualTo(issued.username());
    }

    @Test
    void onlyABranchOpensAFileToAStudentAndOnlyInItsOwnSchool() {
        UUID person = people.at("THPT-TK", "Lê Thị Khác", PersonStage.ACTIVE);
        UUID account = administrator.accountId();
        denied(() -> editing.assignStudent(account, unit("THPT-TK"), person, DAY));
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        denied(() -> editing.assignStudent(account, unit("THPT-TK"), person, DAY));
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        denied(() -> editing.assignStudent(account, unit("THPT-TK"), person, DAY));
    }

    private UUID unit(String code) {
        return units.byCode(code).orElseThrow().id();
    }

    private static void denied(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
