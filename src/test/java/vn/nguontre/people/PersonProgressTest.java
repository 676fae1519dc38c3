package vn.nguontre.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class PersonProgressTest {
    @Autowired
    private PersonProgress progress;

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
    void theTownCommitteesWordMovesTheStage() {
        UUID yes = at(PersonStage.NOMINATED);
        UUID no = at(PersonStage.NOMINATED);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        progress.approved(yes);
        progress.refused(no);
        assertThat(directory.details(yes).stage()).isEqualTo(PersonStage.ACTIVE);
        assertThat(directory.details(no).stage()).isEqualTo(PersonStage.NOT_PURSUED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOMINATED")
    void onlyTheNominatedAreDecided(PersonStage stage) {
        UUID id = at(stage);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThatThrownBy(() -> progress.approved(id)).hasMessage("people.stage-does-not-allow");
        assertThatThrownBy(() -> progress.refused(id)).hasMessage("people.stage-does-not-allow");
        assertThat(directory.details(id).stage()).isEqualTo(stage);
    }

    @Test
    void whoAcceptsAPostReturnsButNobodyElseInTheirName() {
        UUID own = at(PersonStage.GRADUATED);
        UUID other = at(PersonStage.GRADUATED);
        accounts.actAsStudent(own);
        progress.returned(own);
        assertThat(directory.details(own).stage()).isEqualTo(PersonStage.RETURNED);
        assertThatThrownBy(() -> progress.returned(other)).hasMessage("shared.not-found");
    }

    @Test
    void aPupilDoesNotReturn() {
        UUID id = at(PersonStage.ACTIVE);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThatThrownBy(() -> progress.returned(id)).hasMessage("people.stage-does-not-allow");
    }

    @Test
    void aCommitteeWithoutTheSchoolDecidesNothing() {
        UUID id = at(PersonStage.NOMINATED);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-TAN-PHU");
        assertThatThrownBy(() -> progress.approved(id)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> progress.refused(id)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> progress.returned(id)).hasMessage("shared.not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL_BRANCH, CB-DBK",
        "YOUTH_UNION, DT-DBK",
        "WARD, DU-CAI-LAY",
        "ADMINISTRATOR, TU-DONG-THAP",
        "STUDENT, THPT-DBK"
    })
    void onlyTheTownCommitteeDecides(Role role, String unit) {
        UUID id = at(PersonStage.NOMINATED);
        if (role == Role.STUDENT) {
            accounts.actAsStudent(id);
        } else {
            accounts.actAs(role, unit);
            assertThatThrownBy(() -> progress.returned(id)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> progress.approved(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> progress.refused(id)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID at(PersonStage stage) {
        return people.at("THPT-DBK", "Cao Thị Tiến Bước", stage);
    }
}
