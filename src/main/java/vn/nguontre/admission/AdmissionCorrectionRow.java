package vn.nguontre.admission;

import java.time.Instant;

/** A correction of a file with everything that stood there before. */
public record AdmissionCorrectionRow(Instant at, String actorName, String reason, MilestoneDates before) {}
