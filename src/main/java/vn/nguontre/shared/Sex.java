package vn.nguontre.shared;

/** The sex as the personal number and the forms know it. */
public enum Sex {
    FEMALE,
    MALE
}
