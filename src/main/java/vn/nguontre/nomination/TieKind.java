package vn.nguontre.nomination;

/** How an officer may be tied to a nominee. */
public enum TieKind {
    FAMILY,
    /** Close friends, neighbours or an open quarrel. */
    CLOSE,
    /** Money, property or work. */
    INTEREST,
    OTHER;

    public String textKey() {
        return "nomination.tie.kind." + name();
    }
}
