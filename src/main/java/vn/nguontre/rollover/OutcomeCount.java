package vn.nguontre.rollover;

import java.util.UUID;

/** How many met an outcome in a roll-over. */
record OutcomeCount(UUID rolloverId, Outcome outcome, long people) {}
