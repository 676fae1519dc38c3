package vn.nguontre.reservedpost;

import java.util.Set;

/** Where one place of a post stands. The database knows the same moves and refuses all others. */
public enum PlaceState {
    /** Entered, the post is not open yet. */
    PLANNED,
    /** Held for the graduates of the year, promised to nobody yet. */
    HELD,
    /** Decided for a person, the offer not yet released. */
    PROMISED,
    /** Waiting for the person's answer. */
    OFFERED,
    /** The person has accepted. */
    TAKEN,
    /** Declined, lapsed or withdrawn from the person: free again. */
    RETURNED,
    /** No longer held. */
    WITHDRAWN;

    boolean mayBecome(PlaceState next) {
        return switch (this) {
            case PLANNED -> Set.of(HELD, WITHDRAWN).contains(next);
            case HELD, RETURNED -> Set.of(PROMISED, OFFERED, WITHDRAWN).contains(next);
            case PROMISED -> Set.of(OFFERED, RETURNED).contains(next);
            case OFFERED -> Set.of(TAKEN, RETURNED).contains(next);
            case TAKEN -> next == RETURNED;
            case WITHDRAWN -> next == PLANNED;
        };
    }

    boolean isFree() {
        return this == HELD || this == RETURNED;
    }

    public String textKey() {
        return "reservedpost.place." + name();
    }
}
