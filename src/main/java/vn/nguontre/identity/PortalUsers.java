package vn.nguontre.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.AssignmentRow;
import vn.nguontre.organisation.Assignments;
import vn.nguontre.shared.Today;

/** Loads the log-in behind a user name; the first assignment in force is chosen until the user switches. */
@Service
@Transactional(readOnly = true)
class PortalUsers implements UserDetailsService {
    private final AccountRepository accounts;
    private final Assignments assignments;
    private final Today today;

    PortalUsers(AccountRepository accounts, Assignments assignments, Today today) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.today = today;
    }

    @Override
    public PortalUser loadUserByUsername(String username) {
        Account account = accounts.findByUsername(Account.usernameFrom(username))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        List<AssignmentRow> inForce = assignments.inForce(account.id());
        return new PortalUser(account, account.isLocked(today.now()), inForce.isEmpty() ? null : inForce.getFirst());
    }

    /** The same log-in under another of its own assignments in force. */
    PortalUser underAssignment(UUID accountId, UUID assignmentId) {
        Account account = accounts.findById(accountId).orElseThrow();
        AssignmentRow chosen = assignments.inForce(accountId).stream()
                .filter(a -> a.id().equals(assignmentId))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("not an assignment of this account"));
        return new PortalUser(account, false, chosen);
    }
}
