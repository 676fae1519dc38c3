package vn.nguontre.reservedpost;

/** What an entry of an offer's history tells. */
public enum OfferEntryKind {
    /** Not offered, although next in the order, for want of consent. */
    PASSED_OVER,
    /** The clock stands still. */
    PAUSED,
    /** The clock runs again, with the working days that were left. */
    RESUMED,
    /** Somebody has reminded the student of the last day. */
    REMINDED,
    /** The student has asked for more time; the clock goes on. */
    TIME_ASKED,
    TIME_GRANTED,
    TIME_REFUSED;

    public String textKey() {
        return "reservedpost.offer-entry." + name();
    }
}
