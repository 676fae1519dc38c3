package vn.nguontre.reservedpost;

import vn.nguontre.allocation.Violation;

/** What the independent check may find in a run: against fairness, or against the written order of a post. */
public enum RunFault {
    UNKNOWN_CANDIDATE,
    UNKNOWN_POST,
    NOT_LISTED,
    LISTED_TWICE,
    OVER_CAPACITY,
    NOT_ELIGIBLE,
    NOT_WILLING,
    JUSTIFIED_ENVY,
    WASTED_PLACE,
    /** Two stand at the same place of an order, or a place of it is missing. */
    RANKS_BROKEN,
    /** Somebody with an obstacle stands in an order, or somebody without one does not. */
    WRONGLY_RANKED,
    /** Somebody stands behind a person who has fewer points or, with equal points, comes later in the written tie-break. */
    ORDER_NOT_KEPT;

    static RunFault of(Violation.Kind kind) {
        return valueOf(kind.name());
    }

    public String textKey() {
        return "reservedpost.fault." + name();
    }
}
