package vn.nguontre.reservedpost;

/** How far a ward's proposal of a post is. */
public enum NeedStatus {
    PROPOSED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    public String textKey() {
        return "reservedpost.need.status." + name();
    }
}
