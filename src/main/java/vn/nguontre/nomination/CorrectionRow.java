package vn.nguontre.nomination;

import java.time.Instant;
import vn.nguontre.people.PersonField;

/** A correction of who a nominee is; dates as ISO dates. */
public record CorrectionRow(PersonField field, String before, String now, String actorName, Instant at) {}
