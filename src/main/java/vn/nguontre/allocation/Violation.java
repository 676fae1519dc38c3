package vn.nguontre.allocation;

import org.jspecify.annotations.Nullable;

/**
 * A fault of an allocation.
 *
 * @param <I> what identifies posts and candidates
 * @param candidate who is wronged, wrongly placed or wrongly listed; null for a fault of the post as a whole
 * @param post the post concerned; null for a fault of the list of people
 * @param inPlaceOf with envy: who has the place although ranked lower, or not ranked, there
 */
public record Violation<I>(
        Violation.Kind kind,
        @Nullable I candidate,
        @Nullable I post,
        @Nullable I inPlaceOf) {
    /** The conditions a fair allocation keeps. */
    public enum Kind {
        UNKNOWN_CANDIDATE,
        UNKNOWN_POST,
        /** The candidate is neither among the assigned nor among the unassigned. */
        NOT_LISTED,
        /** The candidate is among the assigned and the unassigned, or twice among the latter. */
        LISTED_TWICE,
        OVER_CAPACITY,
        NOT_ELIGIBLE,
        NOT_WILLING,
        /** The candidate prefers the post, and someone ranked lower there has a place. */
        JUSTIFIED_ENVY,
        /** The candidate prefers the post, is eligible, and a place stays empty. */
        WASTED_PLACE
    }
}
