package vn.nguontre.reservedpost;

import java.time.LocalDate;
import vn.nguontre.rulebook.WorkingDays;
import vn.nguontre.shared.RuleViolation;

/**
 * How much longer an offer may wait.
 *
 * @param count the most working days more
 */
record MoreTime(WorkingDays workingDays, int count) {
    /** The latest day that may be granted. */
    LocalDate latest(LocalDate lastDay) {
        return workingDays.after(lastDay, count);
    }

    /** A working day after the last day, within the limit; returns it. */
    LocalDate require(LocalDate wanted, LocalDate lastDay) {
        if (!wanted.isAfter(lastDay)) {
            throw new RuleViolation("reservedpost.time.not-later", lastDay);
        }
        if (wanted.isAfter(latest(lastDay))) {
            throw new RuleViolation("reservedpost.time.too-long", count, latest(lastDay));
        }
        if (!workingDays.isWorkingDay(wanted)) {
            throw new RuleViolation("reservedpost.time.no-working-day", wanted);
        }
        return wanted;
    }
}
