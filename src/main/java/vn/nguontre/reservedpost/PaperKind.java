package vn.nguontre.reservedpost;

/** Papers that carry a code which anybody may check. */
public enum PaperKind {
    OFFER_ANSWER;

    public String textKey() {
        return "reservedpost.verify.kind." + name();
    }
}
