package vn.nguontre.testing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.ActingUser;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.Role;

/** Real accounts with real assignments, and the running test acting as one of them. */
@TestComponent
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Accounts {
    /** BCrypt of {@link #PASSWORD}, with few rounds. */
    private static final String HASH = "$2a$04$bRe8SgF5Q6lZ963EegharOImg4LUDKLmYZofDtrc/ZPVYqqX6Nv1.";

    public static final String PASSWORD = "mot-cau-de-nho-2026";

    private final JdbcClient jdbc;
    private final UserDetailsService users;
    private final SecurityContextHolderStrategy holder;

    Accounts(JdbcClient jdbc, UserDetailsService users, SecurityContextHolderStrategy holder) {
        this.jdbc = jdbc;
        this.users = users;
        this.holder = holder;
    }

    /** Acts as a new officer of the unit, for example (SCHOOL_BRANCH, "CB-DBK"). */
    public Actor actAs(Role role, String unitCode) {
        return actAs(open(role, unitCode, null));
    }

    /** Acts as the student whose file this is. */
    public Actor actAsStudent(UUID personId) {
        String school = jdbc.sql("select u.code from unit u join person p on p.school_id = u.id where p.id = ?")
                .param(personId.toString())
                .query(String.class)
                .single();
        return actAs(open(Role.STUDENT, school, personId));
    }

    /** Acts as the account with this user name. */
    public Actor actAs(String username) {
        useOwnHolder();
        UserDetails user = users.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        Actor actor = ((ActingUser) user).actor();
        if (actor == null) {
            throw new IllegalStateException(username + " has no assignment in force");
        }
        return actor;
    }

    public void nobody() {
        useOwnHolder();
        SecurityContextHolder.clearContext();
    }

    /** Several portals live in one test run, but the holder of who is logged in is one for all: it must be this portal's. */
    private void useOwnHolder() {
        SecurityContextHolder.setContextHolderStrategy(holder);
    }

    /** A new account with one assignment; returns its user name. */
    public String open(Role role, String unitCode, @Nullable UUID personId) {
        UUID account = Ids.next();
        String username = "u" + account.toString().replace("-", "");
        jdbc.sql("insert into account values (?, 0, ?, ?, ?, false, true, 0, null, null, 'vi')")
                .params(account.toString(), username, HASH, "Người thử " + username.substring(28))
                .update();
        assign(username, role, unitCode, personId);
        return username;
    }

    /** One more assignment for an account. */
    public void assign(String username, Role role, String unitCode, @Nullable UUID personId) {
        jdbc.sql("""
                insert into assignment (id, version, account_id, role, unit_id, person_id, valid_from)
                select ?, 0, a.id, ?, u.id, ?, '2024-03-26' from account a, unit u where a.username = ? and u.code = ?""")
                .param(Ids.next().toString())
                .param(role.name())
                .param(personId == null ? null : personId.toString())
                .param(username)
                .param(unitCode)
                .update();
    }
}
