package vn.nguontre.mentoring;

/** How a keeper was in touch. */
public enum ContactKind {
    CALL,
    MESSAGE,
    MEETING,
    VISIT;

    public String textKey() {
        return "mentoring.kind." + name();
    }
}
