package vn.nguontre.shared;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, named by the calendar year in which it starts; a new one counts from 1 August.
 *
 * @param startYear 2026 for the school year 2026–2027
 */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {
    public static SchoolYear on(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** The day from which the school year counts. */
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.AUGUST, 1);
    }

    /** The day before the next school year counts. */
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.JULY, 31);
    }

    public SchoolYear previous() {
        return new SchoolYear(startYear - 1);
    }

    /** "2026–2027". */
    public String label() {
        return startYear + "–" + (startYear + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startYear, other.startYear);
    }
}
