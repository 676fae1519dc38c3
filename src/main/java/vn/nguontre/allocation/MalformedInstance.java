package vn.nguontre.allocation;

/** What is wrong with a problem that nobody can solve. */
public final class MalformedInstance extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** The ways to be malformed. */
    public enum Fault {
        POST_TWICE,
        CANDIDATE_TWICE,
        NEGATIVE_PLACES,
        RANKED_TWICE,
        RANKED_UNKNOWN,
        CHOSEN_TWICE,
        CHOSEN_UNKNOWN
    }

    private final Fault fault;
    private final String where;
    private final String value;

    MalformedInstance(Fault fault, String where, String value) {
        super(fault + ": " + value + " at " + where);
        this.fault = fault;
        this.where = where;
        this.value = value;
    }

    public Fault fault() {
        return fault;
    }

    /** The post or candidate with the fault. */
    public String where() {
        return where;
    }

    /** What is repeated, unknown or negative there. */
    public String value() {
        return value;
    }
}
