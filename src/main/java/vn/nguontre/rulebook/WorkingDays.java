package vn.nguontre.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts working days: Monday to Friday, without public holidays, with the Saturdays that make up for a swapped day.
 *
 * @param daysOff public holidays and days given in lieu
 * @param madeUp weekend days on which work is done instead
 */
public record WorkingDays(Set<LocalDate> daysOff, Set<LocalDate> madeUp) {
    public WorkingDays {
        daysOff = Set.copyOf(daysOff);
        madeUp = Set.copyOf(madeUp);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (daysOff.contains(day)) {
            return false;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend || madeUp.contains(day);
    }

    /** The last of {@code count} working days after {@code start}; the start itself does not count. */
    public LocalDate after(LocalDate start, int count) {
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days remain after {@code today} up to and including {@code last}; 0 when it has passed. */
    public int left(LocalDate today, LocalDate last) {
        return (int) today.plusDays(1)
                .datesUntil(last.isBefore(today) ? today.plusDays(1) : last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
