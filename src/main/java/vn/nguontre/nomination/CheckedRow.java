package vn.nguontre.nomination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.ListChoices.Verdict;
import vn.nguontre.nominationlist.ListRow;
import vn.nguontre.organisation.Residence;
import vn.nguontre.people.KnownPerson;
import vn.nguontre.people.KnownPersons.Likeness;

/**
 * A row without problems, and what confirming would do with it.
 *
 * @param residence the ward that the address names; null where it names none or more than one, or there is no address
 * @param standing beside the criteria for an outstanding member; nobody is refused for it
 * @param comparison somebody of the school who has a file and is alike; null where there is nobody
 */
public record CheckedRow(
        ListRow row,
        Fate fate,
        @Nullable Residence residence,
        OutstandingStanding standing,
        @Nullable Comparison comparison) {
    /**
     * The row beside a known person.
     *
     * @param verdict what the sender says; null where nothing is said yet or nothing needs to be
     * @param others who is as much alike
     */
    public record Comparison(
            KnownPerson known, Likeness likeness, @Nullable Verdict verdict, List<KnownPerson> others) {
        public Comparison {
            others = List.copyOf(others);
        }

        /** Whether only somebody who knows the two can tell. */
        public boolean isDoubtful() {
            return likeness != Likeness.SAME;
        }
    }

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
        NUMBER_OF_ANOTHER,
        /** Somebody has the same birth date and nearly the same name or number: skipped until the sender says who it is. */
        LIKELY_KNOWN;

        /** Whether the person becomes a nominee. */
        public boolean isTaken() {
            return this == NEW || this == RECOGNISED;
        }

        /** Whether someone should look into it. */
        public boolean wantsAttention() {
            return this == OTHER_SCHOOL || this == NUMBER_OF_ANOTHER || this == LIKELY_KNOWN;
        }

        public String textKey() {
            return "nomination.fate." + name();
        }
    }

    public boolean isTaken() {
        return fate.isTaken();
    }

    /** Whether the row is to be looked at beside a known person. */
    public boolean isDoubtful() {
        return comparison != null && comparison.isDoubtful();
    }

    /** The file that the row goes to; null where a new one is made. */
    @Nullable
    UUID knownId() {
        return fate == Fate.RECOGNISED && comparison != null
                ? comparison.known().id()
                : null;
    }
}
