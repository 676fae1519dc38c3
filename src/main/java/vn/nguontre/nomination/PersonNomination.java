package vn.nguontre.nomination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nguontre.shared.SchoolYear;

/** A person's nomination in one round, as their page shows it. */
public record PersonNomination(
        UUID nomineeId,
        String roundName,
        SchoolYear schoolYear,
        NomineeResults results,
        NomineeStatus status,
        Instant statusSince,
        List<NomineeEvent> history) {}
