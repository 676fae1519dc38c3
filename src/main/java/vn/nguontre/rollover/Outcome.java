package vn.nguontre.rollover;

/** What the new school year brings a pupil. */
public enum Outcome {
    /** Attends a class of a higher grade. */
    MOVES_UP,
    /** Attends the same class once more. */
    REPEATS,
    /** Has finished grade 12: a former pupil, with whom the tie is kept. */
    FINISHES,
    /** Attends another school; the tie is kept. */
    MOVED_AWAY;

    public String textKey() {
        return "rollover.outcome." + name();
    }
}
