package vn.nguontre.nomination;

import java.time.LocalDate;
import vn.nguontre.shared.SchoolYear;

/**
 * A round to be opened.
 *
 * @param closes the last day on which lists are taken
 * @param targetPerSchool how many nominees each school should name
 */
public record RoundDraft(SchoolYear schoolYear, String name, LocalDate opens, LocalDate closes, int targetPerSchool) {}
