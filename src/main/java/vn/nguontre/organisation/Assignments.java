package vn.nguontre.organisation;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** Who holds which role in which unit. Log-in reads it before anybody is authenticated. */
@Service
@Transactional
@PermitAll
public class Assignments {
    private final AssignmentRepository assignments;
    private final Units units;
    private final ScopeResolver scopes;
    private final Today today;

    Assignments(AssignmentRepository assignments, Units units, ScopeResolver scopes, Today today) {
        this.assignments = assignments;
        this.units = units;
        this.scopes = scopes;
        this.today = today;
    }

    /** The assignments of an account that hold today. */
    @Transactional(readOnly = true)
    public List<AssignmentRow> inForce(UUID accountId) {
        return assignments.inForce(accountId, today.date()).stream()
                .map(this::row)
                .toList();
    }

    /** All assignments of an account, the newest first. */
    @Transactional(readOnly = true)
    public List<AssignmentRow> ofAccount(UUID accountId) {
        return assignments.ofAccount(accountId).stream().map(this::row).toList();
    }

    /** Whether anybody holds the role today. */
    @Transactional(readOnly = true)
    public boolean anyInForce(Role role) {
        return assignments.anyInForce(role, today.date());
    }

    /** Makes the account the portal's first administrator. Throws {@link RuleViolation} once there is one. */
    public void assignFirstAdministrator(UUID accountId, UUID unitId) {
        if (anyInForce(Role.ADMINISTRATOR)) {
            throw new RuleViolation("organisation.administrator-exists");
        }
        assignments.save(new Assignment(accountId, Role.ADMINISTRATOR, unitId, null, today.date()));
    }

    private AssignmentRow row(Assignment a) {
        return new AssignmentRow(
                a.id(),
                a.accountId(),
                a.role(),
                a.unitId(),
                units.get(a.unitId()).name(),
                a.validFrom(),
                a.validTo(),
                scopes.resolve(a.role(), a.unitId(), a.personId()));
    }
}
