package vn.nguontre.nomination;

/** Who votes in the union before a member is introduced to the Party, in this order. */
public enum VotingBody {
    /** The members of the class. */
    CLASS_BRANCH,
    /** The executive committee of the school's union; its resolution is form 4-KNĐ. */
    EXECUTIVE;

    public String textKey() {
        return "nomination.vote.body." + name();
    }
}
