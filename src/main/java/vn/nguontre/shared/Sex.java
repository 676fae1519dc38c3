package vn.nguontre.shared;

/** Sex as the citizen number encodes it. */
public enum Sex {
    FEMALE,
    MALE;

    public String textKey() {
        return "sex." + name();
    }
}
