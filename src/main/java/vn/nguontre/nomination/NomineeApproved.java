package vn.nguontre.nomination;

import java.time.Instant;
import java.util.UUID;

/** The town committee has approved a nominee: the person belongs to the scheme from now on. */
public record NomineeApproved(UUID personId, UUID schoolId, Instant at) {}
