package vn.nguontre.reward;

/** How far a reward has come; decided once and for all. */
public enum RewardStatus {
    PROPOSED,
    APPROVED,
    REFUSED;

    public String textKey() {
        return "reward.status." + name();
    }
}
