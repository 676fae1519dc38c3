package vn.nguontre.reservedpost;

/** Why someone does not stand in the order of a post. */
public enum Obstacle {
    STUDY_NOT_STATED,
    GRADUATES_LATER,
    DEGREE_TOO_LOW,
    FIT_NOT_JUDGED,
    MAJOR_NOT_FIT,
    /** An earlier offer of this post has ended, whichever way. */
    OFFER_ENDED;

    public String textKey() {
        return "reservedpost.obstacle." + name();
    }
}
