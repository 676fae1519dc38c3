package vn.nguontre.nomination;

import org.jspecify.annotations.Nullable;
import vn.nguontre.nominationlist.ListRow;
import vn.nguontre.organisation.Residence;

/**
 * A row without problems, and what confirming would do with it.
 *
 * @param residence the ward that the address names; null where it names none or more than one, or there is no address
 */
public record CheckedRow(ListRow row, Fate fate, @Nullable Residence residence) {
    /** What becomes of a ready row. */
    public enum Fate {
        /** A file is made for the person. */
        NEW,
        /** The person has a file already and is nominated anew. */
        RECOGNISED,
        /** Nominated in this round, or still undecided in an earlier one: skipped. */
        ALREADY_NOMINATED,
        /** Belongs to the scheme already: skipped. */
        IN_SCHEME,
        /** The person's file lies with another school: skipped, to be cleared up. */
        OTHER_SCHOOL,
        /** The personal number belongs to a person of another name or birth date: skipped, to be cleared up. */
        NUMBER_OF_ANOTHER;

        /** Whether the person becomes a nominee. */
        public boolean isTaken() {
            return this == NEW || this == RECOGNISED;
        }

        /** Whether someone should look into it. */
        public boolean wantsAttention() {
            return this == OTHER_SCHOOL || this == NUMBER_OF_ANOTHER;
        }

        public String textKey() {
            return "nomination.fate." + name();
        }
    }

    public boolean isTaken() {
        return fate.isTaken();
    }
}
