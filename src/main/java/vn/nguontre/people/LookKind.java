package vn.nguontre.people;

/** In what way an officer saw something of a person. */
public enum LookKind {
    /** Their file was opened. */
    FILE,
    /** They stood in a list that was downloaded. */
    LIST,
    /** They stood in a list of the Youth Union that was downloaded as it was sent. */
    ORIGINAL,
    /** They were put beside a row of a new list. */
    COMPARISON,
    /** A claim card or a form was printed for them. */
    PAPER;

    public String textKey() {
        return "dataright.look." + name();
    }
}
