package vn.nguontre.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fault of an allocation.
 *
 * @param candidate who is wronged or wrongly placed; null for a fault of the post as a whole
 */
public record Violation(Kind kind, @Nullable UUID candidate, UUID post) {
    /** The conditions a fair allocation keeps. */
    public enum Kind {
        UNKNOWN_CANDIDATE,
        UNKNOWN_POST,
        OVER_CAPACITY,
        NOT_ELIGIBLE,
        NOT_WILLING,
        /** The candidate prefers the post, and someone ranked lower there has a place. */
        JUSTIFIED_ENVY,
        /** The candidate prefers the post, is eligible, and a place stays empty. */
        WASTED_PLACE
    }
}
