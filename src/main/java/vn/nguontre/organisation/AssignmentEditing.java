package vn.nguontre.organisation;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;

/** Gives and ends assignments: the administrator any officer's, the school branch those of its own students. */
@Service
@Transactional
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SCHOOL_BRANCH})
public class AssignmentEditing {
    private final AssignmentRepository assignments;
    private final Units units;
    private final CurrentUser currentUser;

    AssignmentEditing(AssignmentRepository assignments, Units units, CurrentUser currentUser) {
        this.assignments = assignments;
        this.units = units;
        this.currentUser = currentUser;
    }

    /** Gives an officer a role in a unit. Throws {@link RuleViolation} if the unit is of a kind that has no such role. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public UUID assignOfficer(UUID accountId, Role role, UUID unitId, LocalDate from) {
        if (!units.get(unitId).kind().fits(role)) {
            throw new RuleViolation("organisation.role-does-not-fit");
        }
        return assignments
                .save(new Assignment(accountId, role, unitId, null, from))
                .id();
    }

    /** Opens a student's own file to their account. The school must lie within the scope of the one who asks. */
    @RolesAllowed(Roles.SCHOOL_BRANCH)
    public void assignStudent(UUID accountId, UUID schoolId, UUID personId, LocalDate from) {
        if (!currentUser.scope().schoolIds().contains(schoolId)) {
            throw new AccessDeniedException("school outside the scope");
        }
        assignments.save(new Assignment(accountId, Role.STUDENT, schoolId, personId, from));
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void end(UUID assignmentId, LocalDate lastDay) {
        Assignment assignment = assignments.findById(assignmentId).orElseThrow(RuleViolation::notFound);
        assignment.endOn(lastDay);
        assignments.save(assignment);
    }
}
