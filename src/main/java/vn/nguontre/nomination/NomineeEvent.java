package vn.nguontre.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a nominee's history.
 *
 * @param from null for the first one
 * @param actorName null where the reader need not know the officer
 * @param reason null where none was given or the reader need not know it
 */
public record NomineeEvent(
        @Nullable NomineeStatus from,
        NomineeStatus to,
        @Nullable String actorName,
        String unitName,
        Instant at,
        @Nullable String reason) {
    /** Whether the branch took its word back. */
    public boolean isReconsidered() {
        return from == NomineeStatus.ENDORSED && isTakenBack();
    }

    /** Whether somebody took their word back, so that the nominee lies with them again. */
    public boolean isTakenBack() {
        return from != null && to == from.takenBackTo();
    }

    public String textKey() {
        String what = isReconsidered() ? "RECONSIDERED" : isTakenBack() ? "REOPENED" : to.name();
        return "nomination.step." + what;
    }

    /** What the nominee reads: the outcome and its day, not the words officers wrote to each other. */
    NomineeEvent forNominee() {
        return new NomineeEvent(from, to, null, unitName, at, null);
    }
}
