package vn.nguontre.reservedpost;

/** The state of an allocation run. */
public enum RunStatus {
    PROPOSED,
    /** What the committee decided is entered and waits for a second person to close it. */
    PREPARED,
    /** A newer proposal of the same year took its place. */
    REPLACED,
    /** Closed for good. */
    DECIDED;

    public String textKey() {
        return "reservedpost.run.status." + name();
    }
}
