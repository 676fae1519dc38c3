package vn.nguontre.dataright;

/** What somebody asks about the data that is kept of them (DP-03). */
public enum RequestKind {
    CORRECTION,
    COPY,
    DELETION,
    /** Nothing more is done with the data; they stay. */
    RESTRICTION;

    /** Whether it is carried out only after its receipt was confirmed. */
    boolean takesASecondLook() {
        return this == DELETION || this == RESTRICTION;
    }

    public String textKey() {
        return "dataright.request." + name();
    }
}
