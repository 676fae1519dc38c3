package vn.nguontre.people;

import java.util.UUID;
import vn.nguontre.shared.RuleViolation;

/** Asked before anything is changed that counts when a candidate is compared with others: who declared a tie steps aside. */
public interface DeclaredTies {
    /** Whether the actor has declared a tie to the person, in whichever role, or is that person in an office. */
    boolean tieTo(UUID personId);

    default void requireNone(UUID personId) {
        if (tieTo(personId)) {
            throw new RuleViolation("people.tied");
        }
    }
}
