package vn.nguontre.dataright;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The open requests of the people in the scope.
 *
 * @param nextLastDay the nearest last day of any of them, passed or to come
 */
public record RequestTotals(int open, int overdue, @Nullable LocalDate nextLastDay, int workingDaysLeft) {}
