package vn.nguontre.mentoring;

/** How long nothing has been heard, in a word. */
public enum Silence {
    /** In touch; the next contact lies ahead. */
    FINE,
    /** The next contact is due. */
    DUE,
    /** So long that the keeper is reminded. */
    QUIET,
    /** So long that the unit must see it. */
    SILENT;

    public String textKey() {
        return "mentoring.silence." + name();
    }
}
