package vn.nguontre.people;

/** How far a young person has come in the scheme. */
public enum PersonStage {
    /** On a nomination list that is not decided yet. */
    NOMINATED,
    /** Approved by the town committee, still at school. */
    ACTIVE,
    /** Has left the school, to study or before it is known where; the tie is kept. */
    AWAY,
    /** Has finished their studies and may come home. */
    GRADUATED,
    /** Has accepted a reserved post. */
    RETURNED,
    /** The nomination was refused; may be nominated again. */
    NOT_PURSUED;

    /** Whether the town committee has approved them: the person belongs to the scheme. */
    public boolean isOfTheScheme() {
        return this != NOMINATED && this != NOT_PURSUED;
    }

    /** Whether the person has left the school and may still come home. */
    public boolean mayComeHome() {
        return this == AWAY || this == GRADUATED;
    }

    public String textKey() {
        return "stage." + name();
    }
}
