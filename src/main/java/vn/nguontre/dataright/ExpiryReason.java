package vn.nguontre.dataright;

/** Why nobody goes on with a person, so that their file is kept for a time only. */
public enum ExpiryReason {
    /** The committee has refused the nomination. */
    NOT_PURSUED,
    /** Nobody has decided, and the round is over. */
    NOT_DECIDED,
    /** The pupil or the guardian has never answered. */
    NO_ANSWER,
    /** The pupil or the guardian has said no. */
    REFUSED,
    /** A yes was taken back. */
    WITHDRAWN;

    public String textKey() {
        return "dataright.expiry.reason." + name();
    }
}
