package vn.nguontre.admission;

import java.time.LocalDate;

/**
 * The admission decision as the branch enters it.
 *
 * @param number of the document
 * @param decidedOn its date, from which Party age counts (ADM-21)
 * @param receivedOn when it reached the branch, from which the time for the ceremony counts (ADM-19)
 */
public record DecisionDraft(String number, LocalDate decidedOn, LocalDate receivedOn) {}
