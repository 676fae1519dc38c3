package vn.nguontre.reservedpost;

/** Whether a major fits a post, as a person has judged it; the better comes first. */
public enum Fit {
    FIT,
    NEAR,
    NOT_FIT;

    public String textKey() {
        return "reservedpost.fit." + name();
    }
}
