package vn.nguontre.reservedpost;

import java.time.Instant;

/** An official who steps aside because of a tie to a candidate of the run. */
public record TieRow(String officialName, String personName, String relation, Instant declaredAt) {}
