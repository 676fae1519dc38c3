package vn.nguontre.intention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/** A month in which the question is asked; two of them in a year. */
record Period(YearMonth month) {
    private static final int MONTHS_BACK = 12;

    static Optional<Period> openOn(LocalDate day, Months months) {
        return Optional.of(new Period(YearMonth.from(day))).filter(p -> months.ask(p.month()));
    }

    /** The latest one that is over. */
    static Optional<Period> latestOver(LocalDate day, Months months) {
        YearMonth now = YearMonth.from(day);
        return Stream.iterate(now.minusMonths(1), m -> m.minusMonths(1))
                .limit(MONTHS_BACK)
                .filter(months::ask)
                .map(Period::new)
                .findFirst();
    }

    /** The next month in which the question is asked, this one not counted. */
    static Optional<Period> nextAfter(LocalDate day, Months months) {
        return Stream.iterate(YearMonth.from(day).plusMonths(1), m -> m.plusMonths(1))
                .limit(MONTHS_BACK)
                .filter(months::ask)
                .map(Period::new)
                .findFirst();
    }

    LocalDate firstDay() {
        return month.atDay(1);
    }

    LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    /** The two months as the rule book has them. */
    record Months(int first, int second) {
        boolean ask(YearMonth month) {
            return month.getMonthValue() == first || month.getMonthValue() == second;
        }
    }
}
