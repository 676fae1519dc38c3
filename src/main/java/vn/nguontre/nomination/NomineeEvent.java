package vn.nguontre.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a nominee's history.
 *
 * @param from null for the first one
 * @param isTakenBack whether somebody took their word back, so that the nominee lies with them again
 * @param actorName null where the reader need not know the officer
 * @param reason null where none was given or the reader need not know it
 */
public record NomineeEvent(
        @Nullable NomineeStatus from,
        NomineeStatus to,
        boolean isTakenBack,
        @Nullable String actorName,
        String unitName,
        Instant at,
        @Nullable String reason) {
    /** Whether the branch took its word back. */
    public boolean isReconsidered() {
        return isTakenBack && to == NomineeStatus.SUBMITTED;
    }

    public String textKey() {
        return "nomination.step." + (isTakenBack ? "TAKEN_BACK." + from : to.name());
    }

    /** What the nominee reads: the outcome and its day, not the words officers wrote to each other. */
    NomineeEvent forNominee() {
        return new NomineeEvent(from, to, isTakenBack, null, unitName, at, null);
    }
}
