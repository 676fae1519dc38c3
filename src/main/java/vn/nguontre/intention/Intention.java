package vn.nguontre.intention;

/** Whether somebody means to come home to work; no answer is better than another. */
public enum Intention {
    YES,
    CONSIDERING,
    NOT_YET,
    NO;

    public String textKey() {
        return "intention.answer." + name();
    }
}
