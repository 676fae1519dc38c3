package vn.nguontre.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.rulebook.RuleValueRow.Confirmation;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** Values here start far in the future, so that no other test meets them. */
@PortalTest
class RuleBookEditingTest {
    private static final LocalDate START = LocalDate.of(2040, 1, 1);

    @Autowired
    private RuleBookEditing editing;

    @Autowired
    private RuleBook ruleBook;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void aNewValueFollowsTheOldOne() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        editing.enter(Rule.USUAL_PLACES_A_YEAR, BigDecimal.valueOf(5), START, "Đề án sửa đổi");
        assertThat(ruleBook.number(Rule.USUAL_PLACES_A_YEAR, START.minusDays(1)))
                .isEqualTo(2);
        assertThat(ruleBook.number(Rule.USUAL_PLACES_A_YEAR, START)).isEqualTo(5);
        assertThatThrownBy(() -> editing.enter(Rule.USUAL_PLACES_A_YEAR, BigDecimal.ONE, START, "Đề án"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("rulebook.must-start-later");
    }

    @Test
    void noValueWithoutASourceAndNoneBelowZero() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        assertThatThrownBy(() -> editing.enter(Rule.PROBATION_MONTHS, BigDecimal.TEN, START, " "))
                .hasMessage("rulebook.source-required");
        assertThatThrownBy(() -> editing.enter(Rule.PROBATION_MONTHS, BigDecimal.TEN.negate(), START, "Điều lệ"))
                .hasMessage("rulebook.amount-negative");
        assertThat(ruleBook.number(Rule.PROBATION_MONTHS, START)).isEqualTo(12);
    }

    @Test
    void aDoubtfulValueIsConfirmedOnceWithItsDocumentItsActorAndTheMoment() {
        String actor = accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP").name();
        UUID id = doubtful(1980);
        assertThatThrownBy(() -> editing.confirm(id, " ")).hasMessage("rulebook.source-required");
        editing.confirm(id, "Công văn 12-CV/BTCTW");
        RuleValueRow row = row(id);
        assertThat(row.toBeConfirmed()).isFalse();
        assertThat(row.legalSource()).as("where the value came from is kept").isEqualTo("Nghe nói");
        assertThat(row.confirmation()).isEqualTo(new Confirmation("Công văn 12-CV/BTCTW", actor, MutableClock.START));
        assertThatThrownBy(() -> editing.confirm(id, "Công văn khác")).hasMessage("rulebook.already-confirmed");
        assertThatThrownBy(() -> editing.confirm(UUID.randomUUID(), "Công văn")).hasMessage("shared.not-found");
    }

    @Test
    void aHolidayChangesTheWorkingDays() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        LocalDate monday = LocalDate.of(2040, 1, 2);
        assertThat(ruleBook.workingDays().isWorkingDay(monday)).isTrue();
        editing.enterHoliday(monday, HolidayKind.DAY_OFF, "Nghỉ bù", "Bộ luật Lao động");
        assertThat(ruleBook.workingDays().isWorkingDay(monday)).isFalse();
        assertThat(editing.holidays(2040)).extracting(HolidayRow::name).containsExactly("Nghỉ bù");
        assertThat(ruleBook.workingDays().isWorkingDay(LocalDate.of(2026, 8, 22)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_BRANCH, CB-DBK", "YOUTH_UNION, DOAN-CAI-LAY", "WARD, DU-CAI-LAY"})
    void nobodyElseKeepsTheRuleBook(Role role, String unit) {
        accounts.actAs(role, unit);
        assertThatThrownBy(() -> editing.values()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.enter(Rule.BASE_SALARY, BigDecimal.ONE, START, "Nghị định"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.enterHoliday(START, HolidayKind.DAY_OFF, "Nghỉ", "Không có"))
                .isInstanceOf(AccessDeniedException.class);
        UUID id = doubtful(1981 + role.ordinal());
        assertThatThrownBy(() -> editing.confirm(id, "Công văn")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theCommitteeSetsWhatTheSchemeSetsAndNothingElse() {
        UUID theirs = doubtful(1970);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThat(editing.inOwnHand())
                .contains(Rule.OUTSTANDING_AVERAGE, Rule.POST_POINTS_MEMBER, Rule.TARGET_ADMISSIONS)
                .doesNotContain(Rule.BASE_SALARY, Rule.ADMISSION_MINIMUM_AGE, Rule.GUARDIAN_CONSENT_BELOW_AGE);
        editing.enter(Rule.OUTSTANDING_AVERAGE, new BigDecimal("8.0"), START, "Nghị quyết của Ban chỉ đạo");
        assertThat(ruleBook.amount(Rule.OUTSTANDING_AVERAGE, START)).isEqualByComparingTo("8.0");
        assertThat(ruleBook.amount(Rule.OUTSTANDING_AVERAGE, START.minusDays(1)))
                .isEqualByComparingTo("7.0");
        editing.confirm(theirs, "Nghị quyết của Ban chỉ đạo");
        assertThatThrownBy(() -> editing.enter(Rule.BASE_SALARY, BigDecimal.ONE, START, "Nghị định"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.enterHoliday(START, HolidayKind.DAY_OFF, "Nghỉ", "Không có"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "OUTSTANDING_LEARNING, 5, rulebook.amount-range",
        "OUTSTANDING_LEARNING, 0, rulebook.amount-range",
        "OUTSTANDING_LEARNING, 2.5, rulebook.amount-whole",
        "OUTSTANDING_AVERAGE, 70, rulebook.amount-range",
        "UNION_VOTE_SHARE, 66.7, rulebook.amount-range",
        "OFFER_ANSWER_WORKING_DAYS, 7.5, rulebook.amount-whole"
    })
    void aSlipOfTheFingerIsRefused(Rule rule, BigDecimal amount, String sentence) {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        assertThatThrownBy(() -> editing.enter(rule, amount, START, "Nghị quyết"))
                .hasMessage(sentence);
    }

    private UUID doubtful(int year) {
        UUID id = Ids.next();
        transaction.executeWithoutResult(t -> jdbc.sql("""
                insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed)
                values (?, 0, 'OFFER_ANSWER_WORKING_DAYS', 3, ?, ?, 'Nghe nói', true)""")
                .params(id.toString(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .update());
        return id;
    }

    private RuleValueRow row(UUID id) {
        return editing.values().stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
