package vn.nguontre.admission;

/** Whether a young person reaches the age for admission while the school branch can still act. */
public enum AgeOutlook {
    /** Well before the end of grade 12. */
    COMFORTABLE,
    /** Before the end of grade 12, but shortly. */
    TIGHT,
    /** Only after school has ended, so that another branch must take over. */
    LEAVES_FIRST;

    public String textKey() {
        return "admission.outlook." + name();
    }
}
