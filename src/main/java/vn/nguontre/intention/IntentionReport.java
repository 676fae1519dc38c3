package vn.nguontre.intention;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The committee's page.
 *
 * @param asked the latest period that is over, null before the first
 * @param totals of that period
 * @param runsUntil the last day of the period that runs; its answers are counted only when it is over
 * @param next when it is asked again
 */
public record IntentionReport(
        @Nullable YearMonth asked,
        @Nullable Totals totals,
        @Nullable LocalDate runsUntil,
        @Nullable YearMonth next) {}
