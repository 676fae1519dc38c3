package vn.nguontre.dataright;

import java.time.LocalDate;

/**
 * How long there is for the next deed.
 *
 * @param lastDay of the receipt, or of carrying out or refusing
 * @param workingDaysLeft after today, 0 on the last day and when it has passed
 */
public record RequestClock(LocalDate lastDay, int workingDaysLeft, boolean overdue) {
    static RequestClock of(LocalDate lastDay, LocalDate today, RequestLimits limits) {
        return new RequestClock(lastDay, limits.workingDays().left(today, lastDay), today.isAfter(lastDay));
    }
}
