package vn.nguontre.reservedpost;

/** Why someone does not stand in the order of a post. */
public enum Obstacle {
    STUDY_NOT_STATED,
    GRADUATES_LATER,
    DEGREE_TOO_LOW,
    FIT_NOT_JUDGED,
    MAJOR_NOT_FIT,
    /** An offer of this post was declined, lapsed or was withdrawn. */
    OFFER_ENDED;

    public String textKey() {
        return "reservedpost.obstacle." + name();
    }
}
