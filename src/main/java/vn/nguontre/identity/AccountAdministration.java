package vn.nguontre.identity;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.AssignmentEditing;
import vn.nguontre.organisation.AssignmentRow;
import vn.nguontre.organisation.Assignments;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** The administrator gives accounts to officers, assigns them to units, and helps those who are locked out. */
@Service
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountAdministration {
    private final AccountRepository accounts;
    private final Assignments assignments;
    private final AssignmentEditing editing;
    private final OwnAccount own;
    private final RuleBook ruleBook;
    private final PasswordEncoder encoder;
    private final Today today;

    AccountAdministration(
            AccountRepository accounts,
            Assignments assignments,
            AssignmentEditing editing,
            OwnAccount own,
            RuleBook ruleBook,
            PasswordEncoder encoder,
            Today today) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.editing = editing;
        this.own = own;
        this.ruleBook = ruleBook;
        this.encoder = encoder;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<AccountRow> search(String text, int page, int size) {
        return accounts.search(text.strip(), PageRequest.of(page, size)).stream()
                .map(a -> a.row(today.now()))
                .toList();
    }

    /** Officers' accounts which nobody has used for too long; a young person's opens the own file only and is used a few times a year. */
    @Transactional(readOnly = true)
    public List<AccountRow> unused(String text, int page, int size) {
        Instant usedBefore =
                today.date().minusDays(unusedDays()).atStartOfDay(Today.VIETNAM).toInstant();
        return accounts.unused(text.strip(), usedBefore, today.date(), PageRequest.of(page, size)).stream()
                .map(a -> a.row(today.now()))
                .toList();
    }

    /** After how many days without a log-in an officer's account counts as unused. */
    @Transactional(readOnly = true)
    public int unusedDays() {
        return ruleBook.number(Rule.ACCOUNT_UNUSED_DAYS, today.date());
    }

    /** Creates an officer's account with its first assignment. Throws {@link RuleViolation} if the user name is taken. */
    public IssuedAccount open(String username, String displayName, Role role, UUID unitId) {
        String kept = Account.usernameFrom(username);
        if (accounts.findByUsername(kept).isPresent()) {
            throw new RuleViolation("identity.username-taken", kept);
        }
        String password = FirstPassword.next();
        Account account = accounts.save(new Account(kept, displayName, encoder.encode(password), true));
        editing.assignOfficer(account.id(), role, unitId, today.date());
        return new IssuedAccount(account.displayName(), kept, password);
    }

    @Transactional(readOnly = true)
    public List<AssignmentRow> assignments(UUID accountId) {
        return assignments.ofAccount(accountId);
    }

    /** One more role for an account; without a date from today on. */
    public void assign(UUID accountId, Role role, UUID unitId, @Nullable LocalDate from) {
        editing.assignOfficer(accountId, role, unitId, from == null ? today.date() : from);
    }

    /** Ends an assignment at once. Throws {@link RuleViolation} for the one under which the administrator acts. */
    public void endAssignment(UUID assignmentId) {
        if (own.isActingUnder(assignmentId)) {
            throw new RuleViolation("identity.not-oneself");
        }
        editing.end(assignmentId, today.date().minusDays(1));
    }

    /** A new first password for someone who is locked out or has forgotten theirs. */
    public IssuedAccount reissue(UUID accountId) {
        Account account = accounts.findById(accountId).orElseThrow(RuleViolation::notFound);
        String password = FirstPassword.next();
        account.reissuePassword(encoder.encode(password));
        accounts.save(account);
        return new IssuedAccount(account.displayName(), account.username(), password);
    }

    /** Shuts an account at once, or opens it again. Throws {@link RuleViolation} for the administrator's own. */
    public void enable(UUID accountId, boolean yes) {
        if (own.user().accountId().equals(accountId)) {
            throw new RuleViolation("identity.not-oneself");
        }
        Account account = accounts.findById(accountId).orElseThrow(RuleViolation::notFound);
        account.enable(yes);
        accounts.save(account);
    }
}
