package vn.nguontre.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;

@PortalTest
class UnitEditingTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @Autowired
    private UnitEditing editing;

    @Autowired
    private Units units;

    @Autowired
    private Accounts accounts;

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void aUnitIsAddedAndEnded() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        UUID id = add("CQ-THU-1");
        assertThat(units.get(id).existsOn(START)).isTrue();
        editing.endOn(id, LocalDate.of(2026, 10, 31));
        assertThat(units.get(id).existsOn(LocalDate.of(2026, 11, 1))).isFalse();
        assertThat(editing.every()).extracting(UnitRow::code).contains("CQ-THU-1");
    }

    @Test
    void aUnitNeedsANameItsOwnCodeAndAnEndAfterItsStart() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        UUID id = add("CQ-THU-2");
        assertThatThrownBy(() -> add(" ")).isInstanceOf(RuleViolation.class).hasMessage("organisation.name-required");
        assertThatThrownBy(() -> add("CQ-THU-2")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> editing.endOn(id, START.minusDays(1))).hasMessage("organisation.ends-before-start");
        assertThatThrownBy(() -> editing.endOn(UUID.randomUUID(), START)).hasMessage("shared.not-found");
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHOOL_BRANCH", "YOUTH_SCHOOL"})
    void aBranchOrUnionOfASchoolIsTiedToItAndSeesItsPeople(UnitKind kind) {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        UUID school = units.byCode("THPT-TK").orElseThrow().id();
        UUID agency = add("CQ-" + kind);
        assertThatThrownBy(() -> add("X-" + kind, kind, null)).hasMessage("organisation.school-required");
        assertThatThrownBy(() -> add("X-" + kind, kind, agency)).hasMessage("organisation.not-a-school");
        assertThatThrownBy(() -> add("X-" + kind, kind, UUID.randomUUID())).hasMessage("shared.not-found");
        assertThat(units.get(add("MOI-" + kind, kind, school)).schoolId()).isEqualTo(school);
        Role role = kind == UnitKind.SCHOOL_BRANCH ? Role.SCHOOL_BRANCH : Role.YOUTH_UNION;
        assertThat(accounts.actAs(role, "MOI-" + kind).scope().schoolIds()).containsExactly(school);
    }

    @Test
    void noOtherKindIsTiedToASchool() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        UUID school = units.byCode("THPT-TK").orElseThrow().id();
        assertThatThrownBy(() -> add("CQ-THU-4", UnitKind.AGENCY, school))
                .hasMessage("organisation.school-not-fitting");
    }

    @ParameterizedTest
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY", "SCHOOL_BRANCH, CB-DBK", "YOUTH_UNION, DOAN-CAI-LAY", "WARD, DU-CAI-LAY"})
    void onlyTheAdministratorKeepsTheDirectory(Role role, String unit) {
        UUID own = accounts.actAs(role, unit).unitId();
        assertThatThrownBy(() -> editing.every()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> add("CQ-THU-3")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.endOn(own, START)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID add(String code) {
        return add(code, UnitKind.AGENCY, null);
    }

    private UUID add(String code, UnitKind kind, @Nullable UUID schoolId) {
        return editing.add(new UnitDraft(code, kind, "Đơn vị thử", "ĐV thử", null, schoolId, START));
    }
}
