package vn.nguontre.reward;

/** The form of a reward. */
public enum RewardForm {
    /** Bằng khen. */
    COMMENDATION,
    /** Giấy khen. */
    CERTIFICATE,
    /** Danh hiệu. */
    TITLE,
    /** Biểu dương. */
    PRAISE;

    public String textKey() {
        return "reward.form." + name();
    }
}
