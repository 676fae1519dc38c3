package vn.nguontre.reservedpost;

import java.time.LocalDate;

/**
 * The outcome of a recruitment as a form gives it.
 *
 * @param decidedOn the day of the decision or, without one, the day on which it was certain
 * @param documentNumber of the decision; required for an appointment, else may be blank
 * @param reason required unless somebody was appointed and nothing was noted before
 */
public record RecruitmentDraft(RecruitmentOutcome outcome, LocalDate decidedOn, String documentNumber, String reason) {}
