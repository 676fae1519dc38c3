package vn.nguontre.intention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Period.Months MAY_AND_NOVEMBER = new Period.Months(5, 11);

    @Test
    void itIsAskedFromTheFirstToTheLastDayOfTheTwoMonths() {
        assertThat(Period.openOn(LocalDate.of(2026, 10, 31), MAY_AND_NOVEMBER)).isEmpty();
        assertThat(Period.openOn(LocalDate.of(2026, 11, 1), MAY_AND_NOVEMBER)).isPresent();
        assertThat(Period.openOn(LocalDate.of(2026, 11, 30), MAY_AND_NOVEMBER))
                .get()
                .extracting(Period::lastDay)
                .isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Period.openOn(LocalDate.of(2026, 12, 1), MAY_AND_NOVEMBER)).isEmpty();
    }

    @Test
    void thePeriodThatRunsIsNeitherOverNorNext() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(Period.latestOver(day, MAY_AND_NOVEMBER)).contains(new Period(YearMonth.of(2026, 5)));
        assertThat(Period.nextAfter(day, MAY_AND_NOVEMBER)).contains(new Period(YearMonth.of(2027, 5)));
        assertThat(Period.latestOver(LocalDate.of(2026, 12, 1), MAY_AND_NOVEMBER))
                .contains(new Period(YearMonth.of(2026, 11)));
    }
}
