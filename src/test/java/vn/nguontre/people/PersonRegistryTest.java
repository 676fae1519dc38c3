package vn.nguontre.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.KnownPersons.Likeness;
import vn.nguontre.people.PersonDetails.ClassYear;
import vn.nguontre.people.PersonRegistry.Entry;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Sex;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class PersonRegistryTest {
    private static final SchoolYear LAST_YEAR = new SchoolYear(2025);
    private static final SchoolYear THIS_YEAR = new SchoolYear(2026);

    @Autowired
    private PersonRegistry registry;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private Units units;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void whoComesAgainIsRecognisedAndTheClassOfEachYearIsKept() {
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        UUID id = register(given("Võ Thị Đến Lại", "THPT-DBK", LAST_YEAR, "11A2", null));
        assertThat(register(given("VÕ THỊ ĐẾN LẠI", "THPT-DBK", THIS_YEAR, "12A2", "082309600011")))
                .isEqualTo(id);
        PersonDetails details = directory.details(id);
        assertThat(details.classes())
                .containsExactly(new ClassYear(THIS_YEAR, "12A2"), new ClassYear(LAST_YEAR, "11A2"));
        assertThat(details.citizenNumber()).isEqualTo(new CitizenNumber("082309600011"));
        assertThat(details.name().full()).as("what is known is not overwritten").isEqualTo("Võ Thị Đến Lại");
    }

    @Test
    void theSameNameWithAnotherNumberIsAnotherPerson() {
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        UUID one = register(given("Võ Thị Trùng Tên", "THPT-DBK", THIS_YEAR, "12A2", "082309600021"));
        NewPerson other = given("Võ Thị Trùng Tên", "THPT-DBK", THIS_YEAR, "12A3", "082309600022");
        assertThat(find(other)).hasValueSatisfying(m -> assertThat(m.likeness()).isEqualTo(Likeness.NAME_ONLY));
        assertThat(register(other)).isNotEqualTo(one);
    }

    @Test
    void whoWasRefusedMayBeNominatedAgain() {
        UUID id = people.at("THPT-DBK", "DU-CAI-LAY", "Võ Thị Giới Thiệu Lại", birthDate(), PersonStage.NOT_PURSUED);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThat(register(given("Võ Thị Giới Thiệu Lại", "THPT-DBK", THIS_YEAR, "12A1", null)))
                .isEqualTo(id);
        assertThat(directory.details(id).stage()).isEqualTo(PersonStage.NOMINATED);
    }

    @Test
    void aUnionRegistersNobodyAtAnotherSchool() {
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        NewPerson foreign = given("Võ Thị Trường Bạn", "THPT-TK", THIS_YEAR, "12A1", null);
        assertThatThrownBy(() -> register(foreign)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> find(foreign)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theWardsUnionRegistersAtEverySchoolBelowIt() {
        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        UUID id = register(given("Võ Thị Đoàn Phường", "THPT-LVP", THIS_YEAR, "12A1", null));
        assertThat(directory.details(id).stage()).isEqualTo(PersonStage.NOMINATED);
        accounts.actAs(Role.YOUTH_UNION, "DOAN-TAN-PHU");
        assertThatThrownBy(() -> register(given("Võ Thị Đoàn Phường", "THPT-LVP", THIS_YEAR, "12A2", null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "TOWN_COMMITTEE, DU-CAI-LAY",
        "SCHOOL_BRANCH, CB-DBK",
        "WARD, DU-CAI-LAY",
        "STUDENT, THPT-DBK",
        "ADMINISTRATOR, TU-DONG-THAP"
    })
    void onlyTheUnionRegistersPeople(Role role, String unit) {
        NewPerson given = given("Võ Thị Không Quyền", "THPT-DBK", THIS_YEAR, "12A1", null);
        if (role == Role.STUDENT) {
            accounts.actAsStudent(people.at(unit, "Võ Thị Học Trò", PersonStage.ACTIVE));
        } else {
            accounts.actAs(role, unit);
        }
        assertThatThrownBy(() -> register(given)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> find(given)).isInstanceOf(AccessDeniedException.class);
    }

    private Optional<KnownPersons.Match> find(NewPerson given) {
        return registry.known(given.schoolId(), List.of(given)).find(given);
    }

    /** As a list does it: whoever is surely the same keeps their file. */
    private UUID register(NewPerson given) {
        UUID known = find(given)
                .filter(m -> m.likeness() == Likeness.SAME)
                .map(m -> m.person().id())
                .orElse(null);
        return registry.register(List.of(new Entry(given, known))).getFirst().personId();
    }

    private static LocalDate birthDate() {
        return LocalDate.of(2009, 1, 9);
    }

    private NewPerson given(String name, String school, SchoolYear year, String schoolClass, @Nullable String number) {
        return new NewPerson(
                PersonName.parse(name),
                birthDate(),
                Sex.FEMALE,
                number == null ? null : new CitizenNumber(number),
                units.byCode(school).orElseThrow().id(),
                year,
                schoolClass,
                null);
    }
}
