package vn.nguontre.reservedpost;

/** Which fact of a candidate was wrong in a run. */
public enum FactKind {
    DEGREE_GRADE,
    DEGREE_LEVEL,
    GRADUATION_DATE,
    /** How the major was judged for one post. */
    FIT,
    /** Party membership. */
    MEMBERSHIP;

    public String textKey() {
        return "reservedpost.fact.kind." + name();
    }
}
