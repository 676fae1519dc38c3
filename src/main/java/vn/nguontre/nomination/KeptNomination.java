package vn.nguontre.nomination;

/**
 * All that is kept of a nomination, for the young person themselves.
 *
 * @param row what the list says; of what was opened the details about the person stand in their file
 */
record KeptNomination(PersonNomination nomination, Shown shown, SealedRow row) {
    /** Whether anybody may read what the list says further. */
    enum Shown {
        OPEN,
        SEALED;

        String textKey() {
            return "nomination.shown." + name();
        }
    }
}
