package vn.nguontre.intention;

import java.time.Instant;
import java.time.YearMonth;

/** What somebody answered in a period, for their keeper. */
public record IntentionRow(YearMonth period, Intention intention, Instant answeredAt) {}
