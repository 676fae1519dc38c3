package vn.nguontre.people;

/** What a young person, and where needed a guardian, agrees to or not, each on its own (DP-02). */
public enum ConsentPurpose {
    /** Being nominated, endorsed and approved, the awareness class and the way to admission. */
    NOMINATION,
    /** A keeper, the contacts and what is noted of them. */
    MENTORING,
    /** Being proposed for rewards, their decision and their publicity. */
    REWARDS,
    /** Interest in reserved posts, their allocation and the offers. */
    POSTS;

    public String textKey() {
        return "consent.purpose." + name();
    }
}
