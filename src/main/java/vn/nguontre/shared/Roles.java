package vn.nguontre.shared;

/** Names of the roles for {@code @RolesAllowed}, on services and on views alike. */
public final class Roles {
    /** Runs the scheme: rounds, decisions, rewards, reserved posts. */
    public static final String TOWN_COMMITTEE = "TOWN_COMMITTEE";

    /** Party branch of one upper-secondary school. */
    public static final String SCHOOL_BRANCH = "SCHOOL_BRANCH";

    /** Youth Union above the schools, or of one school. */
    public static final String YOUTH_UNION = "YOUTH_UNION";

    /** Ward or commune Party committee. */
    public static final String WARD = "WARD";

    /** The young person. */
    public static final String STUDENT = "STUDENT";

    /** Looks after units, accounts and the rule book; sees nobody's file by this role alone. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
