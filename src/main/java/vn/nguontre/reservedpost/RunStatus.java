package vn.nguontre.reservedpost;

/** The state of an allocation run. */
public enum RunStatus {
    PROPOSED,
    /** A newer proposal of the same year took its place. */
    REPLACED,
    DECIDED;

    public String textKey() {
        return "reservedpost.run.status." + name();
    }
}
