package vn.nguontre.shared;

/** What an assignment lets a person do; the constants of {@link Roles} are the same names for annotations. */
public enum Role {
    TOWN_COMMITTEE,
    SCHOOL_BRANCH,
    YOUTH_UNION,
    WARD,
    STUDENT,
    ADMINISTRATOR;

    /** The key of the role's name in the text bundles. */
    public String textKey() {
        return "role." + name();
    }
}
