package vn.nguontre.dataright;

/** What is done with a request, kept as its history. */
public enum RequestDeed {
    ASKED,
    ACKNOWLEDGED,
    EXTENDED,
    CARRIED_OUT,
    REFUSED,
    TAKEN_BACK;

    public String textKey() {
        return "dataright.deed." + name();
    }
}
