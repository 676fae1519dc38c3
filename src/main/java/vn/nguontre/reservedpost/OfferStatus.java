package vn.nguontre.reservedpost;

/** The state of an offer. */
public enum OfferStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** The last day passed without an answer. */
    LAPSED,
    /** Taken back by the committee, with a reason. */
    WITHDRAWN;

    /** Whether the offer holds its place. */
    public boolean holdsPlace() {
        return this == OPEN || this == ACCEPTED;
    }

    public String textKey() {
        return "reservedpost.offer.status." + name();
    }
}
