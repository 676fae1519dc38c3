package vn.nguontre.reservedpost;

/** The state of an offer. */
public enum OfferStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** The last day passed without an answer. */
    LAPSED,
    /** Taken back by the committee, with a reason. */
    WITHDRAWN,
    /** Accepted, but the recruitment came to nothing: the committee has given the place back, with a reason. */
    GIVEN_BACK;

    /** Whether the offer holds its place. */
    public boolean holdsPlace() {
        return this == OPEN || this == ACCEPTED;
    }

    /** What the wait for an answer ended with, whatever came of the place later. */
    public OfferStatus answer() {
        return this == GIVEN_BACK ? ACCEPTED : this;
    }

    public String textKey() {
        return "reservedpost.offer.status." + name();
    }
}
