package vn.nguontre.consent;

/** Where a person stands with a purpose on a day. */
public enum ConsentState {
    /** Somebody who is asked has not answered yet. */
    WAITING,
    GIVEN,
    REFUSED,
    WITHDRAWN,
    /** The yes was given before the 16th or 18th birthday and no longer counts. */
    ASK_AGAIN;

    /** Whether an answer is still to come. */
    public boolean isOpen() {
        return this == WAITING || this == ASK_AGAIN;
    }

    /** Whether somebody who is asked has said no, at once or later. */
    boolean isNo() {
        return this == REFUSED || this == WITHDRAWN;
    }

    public String textKey() {
        return "consent.state." + name();
    }
}
