package vn.nguontre.reservedpost;

/** What puts one candidate before another at a post, in this order; Party membership carries no weight. */
public enum Criterion {
    FIT,
    DEGREE_GRADE,
    GRADUATION_DATE,
    STATED_EARLIER,
    /** The written tie-break: the file that was opened earlier. */
    FILE_NUMBER;

    public String textKey() {
        return "reservedpost.criterion." + name();
    }
}
