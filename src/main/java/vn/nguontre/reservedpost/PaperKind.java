package vn.nguontre.reservedpost;

/** Papers that carry a code which anybody may check. */
public enum PaperKind {
    /** An offer that waits for its answer, with the conditions that both sides read. */
    OFFER,
    OFFER_ANSWER;

    /** What stands above it. */
    public String titleKey() {
        return "reservedpost.receipt.title." + name();
    }

    public String textKey() {
        return "reservedpost.verify.kind." + name();
    }
}
