package vn.nguontre.reservedpost;

/** What the agency's own recruitment came to for somebody who had accepted a reserved post; decided there, noted here. */
public enum RecruitmentOutcome {
    /** Recruited and appointed, by a decision with a number. */
    APPOINTED,
    /** Applied and was not chosen. */
    NOT_APPOINTED,
    /** Did not apply, or withdrew. */
    NOT_APPLIED;

    /** Whether nobody was recruited. */
    public boolean cameToNothing() {
        return this != APPOINTED;
    }

    public String textKey() {
        return "reservedpost.recruitment." + name();
    }
}
