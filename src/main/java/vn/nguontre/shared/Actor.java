package vn.nguontre.shared;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in which role and for which unit: one account under one of its assignments.
 *
 * @param accountId the account
 * @param name the person's name as colleagues read it
 * @param role the role of the assignment
 * @param unitId the unit of the assignment; for a student their school
 * @param unitName its name today
 * @param scope the people this assignment opens
 */
public record Actor(UUID accountId, String name, Role role, UUID unitId, String unitName, Scope scope)
        implements Serializable {
    /** The young person behind a student's account. Throws {@link RuleViolation} for any other role. */
    public UUID ownPersonId() {
        UUID personId = scope.personId();
        if (personId == null) {
            throw new RuleViolation("shared.not-a-student");
        }
        return personId;
    }

    public boolean is(Role other) {
        return role == other;
    }

    /** The person for whom the actor stands, if the actor is a student. */
    public @Nullable UUID personId() {
        return scope.personId();
    }
}
