package vn.nguontre.dataright;

/** What is done with a request, kept as its history. */
public enum RequestDeed {
    ASKED,
    ACKNOWLEDGED,
    EXTENDED,
    /** A copy was printed, to be handed over. */
    PRINTED,
    CARRIED_OUT,
    REFUSED,
    TAKEN_BACK;

    public String textKey() {
        return "dataright.deed." + name();
    }
}
