package vn.nguontre.consent;

/** How an answer came. */
public enum AnswerWay {
    /** By the one-time code of a claim card. */
    CARD,
    /** On a signed paper that the school keeps and has recorded. */
    PAPER,
    /** By the young person, logged in. */
    PORTAL;

    public String textKey() {
        return "consent.way." + name();
    }
}
