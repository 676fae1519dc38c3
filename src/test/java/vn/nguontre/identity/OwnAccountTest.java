package vn.nguontre.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.organisation.AssignmentRow;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonFilter;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class OwnAccountTest {
    private static final String NEW = "sau rieng cai lay thom";

    @Autowired
    private OwnAccount own;

    @Autowired
    private Standing standing;

    @Autowired
    private PortalUsers users;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void aNewPasswordReplacesTheOldOneAndThisLogInGoesOn() {
        String username = accounts.open(Role.WARD, "DU-CAI-LAY", null);
        accounts.actAs(username);
        PortalUser elsewhere = own.user();
        own.changePassword(Accounts.PASSWORD, NEW);
        assertThat(standing.holds(own.user())).isTrue();
        assertThat(standing.holds(elsewhere))
                .as("another session of the account")
                .isFalse();
        assertThatThrownBy(() -> own.changePassword(Accounts.PASSWORD, NEW + "!"))
                .hasMessage("identity.current-password-wrong");
    }

    @Test
    void wrongCurrentPasswordsLockAsAtTheLogIn() {
        String username = accounts.open(Role.WARD, "DU-CAI-LAY", null);
        accounts.actAs(username);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThatThrownBy(() -> own.changePassword("đoán mò", NEW)).hasMessage("identity.current-password-wrong");
        }
        assertThatThrownBy(() -> own.changePassword(Accounts.PASSWORD, NEW)).hasMessage("identity.locked-for-now");
        assertThat(users.loadUserByUsername(username).isAccountNonLocked()).isFalse();
    }

    @Test
    void theFirstPasswordIsChangedEvenWhileNoAssignmentHolds() {
        String username = accounts.open(Role.WARD, "DU-CAI-LAY", null);
        change("update account set must_change_password = true where username = ?", username);
        change("delete from assignment where account_id = (select id from account where username = ?)", username);
        actAsWhoeverThisIs(username);
        assertThat(own.user().mustChangePassword()).isTrue();
        own.changePassword(Accounts.PASSWORD, NEW);
        assertThat(own.user().mustChangePassword()).as("in this log-in").isFalse();
        assertThat(users.loadUserByUsername(username).mustChangePassword()).isFalse();
        assertThat(currentUser.find()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ngan qua, identity.password-too-short",
        "aaaaaaaaaaaaaabbbb, identity.password-too-simple",
        "mot-cau-de-nho-2026, identity.password-unchanged"
    })
    void aWeakPasswordIsRefusedWithAReason(String chosen, String reason) {
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        assertThatThrownBy(() -> own.changePassword(Accounts.PASSWORD, chosen)).hasMessage(reason);
    }

    @Test
    void aPasswordHoldsNoUserNameAndNoMoreThanBcryptReads() {
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        String username = own.user().getUsername();
        assertThatThrownBy(() -> own.changePassword(
                        Accounts.PASSWORD, "la " + username.toUpperCase(java.util.Locale.ROOT) + " day"))
                .hasMessage("identity.password-has-username");
        assertThatThrownBy(() -> own.changePassword(Accounts.PASSWORD, "ệ".repeat(20) + "xyz thử dài"))
                .hasMessage("identity.password-too-long");
        assertThatThrownBy(() -> own.changePassword("ệ".repeat(500), NEW))
                .hasMessage("identity.current-password-wrong");
        own.changePassword(Accounts.PASSWORD, "Một hai ba bốn năm sáu bảy tám chín mười");
    }

    @Test
    void oneSwitchesToAnotherAssignmentOfOnesOwnAndSeesOtherPeople() {
        UUID inDbk = people.at("THPT-DBK", "Lê Thị Một", PersonStage.ACTIVE);
        UUID inTk = people.at("THPT-TK", "Lê Thị Hai", PersonStage.ACTIVE);
        String username = accounts.open(Role.SCHOOL_BRANCH, "CB-DBK", null);
        accounts.assign(username, Role.SCHOOL_BRANCH, "CB-TK", null);
        accounts.actAs(username);
        AssignmentRow now = own.user().assignment();
        AssignmentRow other = own.assignments().stream()
                .filter(a -> now == null || !a.id().equals(now.id()))
                .findFirst()
                .orElseThrow();
        own.switchTo(other.id());
        assertThat(currentUser.actor().unitId()).isEqualTo(other.unitId());
        boolean atTk = other.unitName().contains("Tứ Kiệt");
        assertThat(directory.details(atTk ? inTk : inDbk)).isNotNull();
        assertThatThrownBy(() -> directory.details(atTk ? inDbk : inTk)).hasMessage("shared.not-found");
    }

    @Test
    void nobodySwitchesToSomebodyElsesAssignmentOrToOneThatEnded() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        AssignmentRow foreign = own.assignments().getFirst();
        String username = accounts.open(Role.WARD, "DU-CAI-LAY", null);
        accounts.assign(username, Role.WARD, "DU-TAN-PHU", null);
        accounts.actAs(username);
        assertThatThrownBy(() -> own.switchTo(foreign.id())).isInstanceOf(AccessDeniedException.class);
        AssignmentRow ended = own.assignments().getLast();
        change(
                "update assignment set valid_to = '2026-11-22' where id = ?",
                ended.id().toString());
        assertThatThrownBy(() -> own.switchTo(ended.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(own.assignments()).extracting(AssignmentRow::id).doesNotContain(ended.id());
    }

    @Test
    void aStrangerHasNoAccount() {
        accounts.nobody();
        assertThatThrownBy(() -> own.user()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own.changePassword("", NEW)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own.assignments()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoeverHasNoAssignmentSeesNobody() {
        String username = accounts.open(Role.TOWN_COMMITTEE, "DU-CAI-LAY", null);
        change("delete from assignment where account_id = (select id from account where username = ?)", username);
        actAsWhoeverThisIs(username);
        assertThatThrownBy(() -> directory.count(PersonFilter.NONE)).isInstanceOf(AccessDeniedException.class);
    }

    private void actAsWhoeverThisIs(String username) {
        accounts.nobody();
        PortalUser user = users.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private void change(String sql, Object... parameters) {
        transactions.executeWithoutResult(
                status -> jdbc.sql(sql).params(parameters).update());
    }
}
