package vn.nguontre.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.organisation.AssignmentRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;

/** Rights follow assignments: what the administrator takes is gone at the next request of a session that runs. */
@PortalTest
class StandingTest {
    @Autowired
    private Standing standing;

    @Autowired
    private PortalUsers users;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Units units;

    @Autowired
    private Accounts accounts;

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void anAssignmentGivenAndTakenOnTheSameDayOpensNothingAnyMore() {
        PortalUser user = users.loadUserByUsername(accounts.open(Role.WARD, "DU-CAI-LAY", null));
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        UUID unit = units.byCode("DU-TAN-PHU").orElseThrow().id();
        administration.assign(user.accountId(), Role.WARD, unit, null);
        AssignmentRow mistake = assignmentIn(user.accountId(), unit);
        PortalUser mistaken = users.underAssignment(user.accountId(), mistake.id());
        assertThat(standing.holds(mistaken)).isTrue();
        administration.endAssignment(mistake.id());
        assertThat(standing.holds(mistaken)).isFalse();
        assertThat(standing.holds(user)).as("under the other assignment").isTrue();
    }

    @Test
    void anAssignmentForLaterNeverBeginsOnceItIsTakenBack() {
        PortalUser user = users.loadUserByUsername(accounts.open(Role.WARD, "DU-CAI-LAY", null));
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        UUID unit = units.byCode("DU-TAN-PHU").orElseThrow().id();
        LocalDate later = LocalDate.of(2027, 1, 4);
        administration.assign(user.accountId(), Role.WARD, unit, later);
        administration.endAssignment(assignmentIn(user.accountId(), unit).id());
        assertThat(assignmentIn(user.accountId(), unit).validTo()).isEqualTo(later.minusDays(1));
    }

    @Test
    void aShutAccountOrANewFirstPasswordTakesTheRightsAway() {
        PortalUser user = users.loadUserByUsername(accounts.open(Role.WARD, "DU-CAI-LAY", null));
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        administration.enable(user.accountId(), false);
        assertThat(standing.holds(user)).isFalse();
        administration.enable(user.accountId(), true);
        assertThat(standing.holds(user)).isTrue();
        administration.reissue(user.accountId());
        assertThat(standing.holds(user)).isFalse();
    }

    private AssignmentRow assignmentIn(UUID accountId, UUID unit) {
        return administration.assignments(accountId).stream()
                .filter(a -> a.unitId().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
