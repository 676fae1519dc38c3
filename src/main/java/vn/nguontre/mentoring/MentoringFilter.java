package vn.nguontre.mentoring;

/** Which ties a list shows. */
public enum MentoringFilter {
    ALL,
    /** Those whose keeper is the actor. */
    MINE,
    /** Silent so long that the unit must act. */
    SILENT,
    WITHOUT_KEEPER;

    public String textKey() {
        return "mentoring.filter." + name();
    }
}
