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
import vn.nguontre.organisation.UnitEntry.TakenOver;
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

    @Test
    void aWardThatTakesOverAnotherSeesItsResidents() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        UUID former = add("P-CU-1", UnitKind.WARD_COMMITTEE, null);
        UUID successor = add("P-MOI-1", UnitKind.WARD_COMMITTEE, null);
        editing.takeOver(successor, former, START.plusDays(1), "Nghị quyết thử");
        var entry = entry("P-MOI-1");
        assertThat(entry.takenOver()).containsExactly(new TakenOver("ĐV thử", START.plusDays(1), "Nghị quyết thử"));
        assertThat(entry.doubtful()).isFalse();
        assertThat(accounts.actAs(Role.WARD, "P-MOI-1").scope().wardIds()).contains(former, successor);
    }

    @Test
    void aTakeoverNeedsASourceAStartWithinTheUnitsLifeAndNoCircle() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        UUID a = add("P-VONG-1", UnitKind.WARD_COMMITTEE, null);
        UUID b = add("P-VONG-2", UnitKind.WARD_COMMITTEE, null);
        UUID c = add("P-VONG-3", UnitKind.WARD_COMMITTEE, null);
        editing.takeOver(b, a, START, "Nghị quyết thử");
        editing.takeOver(c, b, START, "Nghị quyết thử");
        assertThatThrownBy(() -> editing.takeOver(c, a, START, " ")).hasMessage("organisation.source-required");
        assertThatThrownBy(() -> editing.takeOver(c, a, START.minusDays(1), "NQ"))
                .hasMessage("organisation.taken-over-too-early");
        assertThatThrownBy(() -> editing.takeOver(c, b, START, "NQ")).hasMessage("organisation.taken-over-already");
        assertThatThrownBy(() -> editing.takeOver(a, c, START, "NQ")).hasMessage("organisation.taken-over-in-a-circle");
        assertThatThrownBy(() -> editing.takeOver(a, a, START, "NQ")).hasMessage("organisation.taken-over-in-a-circle");
        assertThatThrownBy(() -> editing.takeOver(a, UUID.randomUUID(), START, "NQ"))
                .hasMessage("shared.not-found");
        assertThat(entry("P-VONG-1").takenOver()).isEmpty();
    }

    @Test
    void doubtIsTakenFromASuccessorOnceByNamingTheDocument() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        var ward = entry("DU-TAN-PHU");
        UUID id = ward.unit().id();
        assertThat(ward.doubtful()).isTrue();
        assertThatThrownBy(() -> editing.confirm(id, " ")).hasMessage("organisation.source-required");
        editing.confirm(id, "Nghị quyết 1663/NQ-UBTVQH15, Điều 1");
        var confirmed = entry("DU-TAN-PHU");
        assertThat(confirmed.doubtful()).isFalse();
        assertThat(confirmed.takenOver()).hasSameSizeAs(ward.takenOver()).isNotEmpty();
        assertThat(confirmed.confirmation())
                .extracting(UnitEntry.Confirmation::source)
                .isEqualTo("Nghị quyết 1663/NQ-UBTVQH15, Điều 1");
        assertThatThrownBy(() -> editing.confirm(id, "NQ")).hasMessage("organisation.already-confirmed");
    }

    private UnitEntry entry(String code) {
        return editing.directory().stream()
                .filter(entry -> entry.unit().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY", "SCHOOL_BRANCH, CB-DBK", "YOUTH_UNION, DOAN-CAI-LAY", "WARD, DU-CAI-LAY"})
    void onlyTheAdministratorKeepsTheDirectory(Role role, String unit) {
        UUID own = accounts.actAs(role, unit).unitId();
        assertThatThrownBy(() -> editing.every()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> add("CQ-THU-3")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.endOn(own, START)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.directory()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.confirm(own, "NQ")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.takeOver(own, UUID.randomUUID(), START, "NQ"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UUID add(String code) {
        return add(code, UnitKind.AGENCY, null);
    }

    private UUID add(String code, UnitKind kind, @Nullable UUID schoolId) {
        return editing.add(new UnitDraft(code, kind, "Đơn vị thử", "ĐV thử", null, schoolId, START));
    }
}
