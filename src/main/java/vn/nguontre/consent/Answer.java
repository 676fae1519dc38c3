package vn.nguontre.consent;

/** An answer to one purpose. */
public enum Answer {
    YES,
    NO,
    /** An earlier yes taken back. */
    WITHDRAWN;

    public String textKey() {
        return "consent.answer." + name();
    }
}
