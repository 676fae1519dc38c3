package vn.nguontre.reservedpost;

/** How far a reserved post is. */
public enum PostStatus {
    /** Entered, not yet shown to students. */
    PLANNED,
    /** Students may state their interest. */
    OPEN,
    /** No further interest or offers; what is promised stays promised. */
    CLOSED;

    public String textKey() {
        return "reservedpost.status." + name();
    }
}
