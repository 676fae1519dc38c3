package vn.nguontre.reward;

import java.time.LocalDate;

/** Number and day of a written decision. */
public record DecisionDraft(String number, LocalDate decidedOn) {}
