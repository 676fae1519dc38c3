package vn.nguontre.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final WorkingDays DAYS = new WorkingDays(
            LocalDate.of(2026, 2, 16)
                    .datesUntil(LocalDate.of(2026, 2, 21))
                    .collect(Collectors.toCollection(() -> new java.util.HashSet<>(
                            Set.of(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2))))),
            Set.of(LocalDate.of(2026, 8, 22)));

    @Test
    void tetIsNoTimeOfWork() {
        assertThat(LocalDate.of(2026, 2, 14).datesUntil(LocalDate.of(2026, 2, 23)))
                .noneMatch(DAYS::isWorkingDay);
        assertThat(DAYS.after(LocalDate.of(2026, 2, 13), 1)).isEqualTo(LocalDate.of(2026, 2, 23));
    }

    @Test
    void aSaturdayMakesUpForTheSwappedMonday() {
        assertThat(DAYS.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2026, 8, 29))).isFalse();
        assertThat(DAYS.after(LocalDate.of(2026, 8, 21), 1)).isEqualTo(LocalDate.of(2026, 8, 22));
        assertThat(DAYS.after(LocalDate.of(2026, 8, 28), 1)).isEqualTo(LocalDate.of(2026, 9, 3));
    }

    @Test
    void leftCountsFromTomorrowToTheLastDay() {
        assertThat(DAYS.left(LocalDate.of(2026, 8, 20), LocalDate.of(2026, 8, 24)))
                .isEqualTo(3);
        assertThat(DAYS.left(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 22)))
                .isZero();
    }

    @Test
    void nothingIsLeftOnTheLastDayOrAfterIt() {
        assertThat(DAYS.left(LocalDate.of(2026, 8, 24), LocalDate.of(2026, 8, 24)))
                .isZero();
        assertThat(DAYS.left(LocalDate.of(2026, 8, 25), LocalDate.of(2026, 8, 24)))
                .isZero();
    }

    @Test
    void afterAndLeftAgree() {
        LocalDate start = LocalDate.of(2026, 2, 2);
        assertThat(DAYS.left(start, DAYS.after(start, 30))).isEqualTo(30);
    }
}
