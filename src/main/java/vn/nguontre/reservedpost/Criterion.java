package vn.nguontre.reservedpost;

/** What puts one candidate before another at a post: more points first, then the written tie-break in this order. */
public enum Criterion {
    FIT(true),
    DEGREE_GRADE(true),
    /** Carries exactly the points that the committee has written down. */
    PARTY_MEMBERSHIP(true),
    GRADUATION_DATE(false),
    STATED_EARLIER(false),
    /** The file that was opened earlier. */
    FILE_NUMBER(false);

    private final boolean points;

    Criterion(boolean points) {
        this.points = points;
    }

    /** Whether it earns points; the others decide between equal points. */
    public boolean earnsPoints() {
        return points;
    }

    public String textKey() {
        return "reservedpost.criterion." + name();
    }
}
