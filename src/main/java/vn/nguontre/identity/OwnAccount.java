package vn.nguontre.identity;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.AssignmentRow;
import vn.nguontre.organisation.Assignments;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** What everyone may do with their own account: change the password, choose the assignment, choose the language. */
@Service
@Transactional
@PermitAll
public class OwnAccount {
    private final AccountRepository accounts;
    private final Assignments assignments;
    private final PortalUsers users;
    private final PasswordEncoder encoder;
    private final Today today;

    OwnAccount(
            AccountRepository accounts,
            Assignments assignments,
            PortalUsers users,
            PasswordEncoder encoder,
            Today today) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.users = users;
        this.encoder = encoder;
        this.today = today;
    }

    /** The log-in of the running request. */
    public PortalUser user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PortalUser user) {
            return user;
        }
        throw new AccessDeniedException("nobody is logged in");
    }

    public List<AssignmentRow> assignments() {
        return assignments.inForce(user().accountId());
    }

    boolean isActingUnder(UUID assignmentId) {
        AssignmentRow assignment = user().assignment();
        return assignment != null && assignment.id().equals(assignmentId);
    }

    /** Acts under another of one's own assignments from now on, without logging out. */
    public void switchTo(UUID assignmentId) {
        actAs(users.underAssignment(user().accountId(), assignmentId));
    }

    /**
     * Throws {@link RuleViolation} if the current password is wrong or the new one too weak. A wrong one counts as at the log-in,
     * so that an open screen is no place to guess; a locked account waits here too.
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public void changePassword(String current, String chosen) {
        Account account = accounts.lockedForUpdate(user().getUsername()).orElseThrow(RuleViolation::notFound);
        if (account.isLocked(today.now())) {
            throw new RuleViolation("identity.locked-for-now");
        }
        if (!encoder.matches(current, account.passwordHash())) {
            account.countFailure(today.now());
            accounts.save(account);
            throw new RuleViolation("identity.current-password-wrong");
        }
        PasswordRules.check(chosen, account.username());
        if (encoder.matches(chosen, account.passwordHash())) {
            throw new RuleViolation("identity.password-unchanged");
        }
        account.setOwnPassword(encoder.encode(chosen));
        accounts.save(account);
        actAs(new PortalUser(account, false, user().assignment()));
    }

    /** The language that the account was last read in, also on another device. */
    public void speak(String language) {
        Account account = account();
        if (!account.language().equals(language)) {
            account.speak(language);
            accounts.save(account);
        }
    }

    private Account account() {
        return accounts.findById(user().accountId()).orElseThrow(RuleViolation::notFound);
    }

    private void actAs(PortalUser user) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }
}
