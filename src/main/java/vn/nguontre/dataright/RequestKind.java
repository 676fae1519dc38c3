package vn.nguontre.dataright;

/** What somebody asks about the data that is kept of them (DP-03). */
public enum RequestKind {
    CORRECTION,
    COPY,
    DELETION,
    /** Nothing more is done with the data; they stay. */
    RESTRICTION;

    public String textKey() {
        return "dataright.request." + name();
    }
}
