package vn.nguontre.identity;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.AssignmentEditing;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Today;

/** Accounts with a password known to all, for trying the portal. The bean exists only in a portal with demo data. */
@Service
@ConditionalOnBooleanProperty("portal.demo")
@Transactional
@PermitAll
public class DemoAccounts {
    public static final String PASSWORD = "nguontre-demo-2026";

    private final AccountRepository accounts;
    private final AssignmentEditing editing;
    private final Units units;
    private final PortalUsers users;
    private final Today today;
    private final String hash;

    DemoAccounts(
            AccountRepository accounts,
            AssignmentEditing editing,
            Units units,
            PortalUsers users,
            Today today,
            PasswordEncoder encoder) {
        this.accounts = accounts;
        this.editing = editing;
        this.units = units;
        this.users = users;
        this.today = today;
        this.hash = encoder.encode(PASSWORD);
    }

    public boolean none() {
        return accounts.findByUsername("quantri").isEmpty();
    }

    /** An officer's account, or one more assignment for it, from one day to another or without end. */
    public void open(
            String username, String displayName, Role role, String unitCode, LocalDate from, @Nullable LocalDate to) {
        asAdministrator();
        Account account = accounts.findByUsername(username)
                .orElseGet(() -> accounts.save(new Account(username, displayName, hash, false)));
        UUID assignment = editing.assignOfficer(
                account.id(), role, units.byCode(unitCode).orElseThrow().id(), from);
        if (to != null) {
            editing.end(assignment, to);
        }
    }

    /** A student's account, opened by the school branch as which the running thread acts. */
    public void openStudent(String username, PersonDetails person) {
        Account account = accounts.save(new Account(username, person.name().full(), hash, false));
        editing.assignStudent(account.id(), person.schoolId(), person.id(), today.date());
    }

    /** Lets the running thread act as the account. */
    public void actAs(String username) {
        PortalUser user = users.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private static void asAdministrator() {
        var authority = List.of(new SimpleGrantedAuthority("ROLE_" + Role.ADMINISTRATOR));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("demo", null, authority));
    }
}
