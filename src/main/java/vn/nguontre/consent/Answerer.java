package vn.nguontre.consent;

/** Who answers. */
public enum Answerer {
    /** The young person themselves. */
    PUPIL,
    /** A parent or another legal representative. */
    GUARDIAN;

    public String textKey() {
        return "consent.answerer." + name();
    }
}
