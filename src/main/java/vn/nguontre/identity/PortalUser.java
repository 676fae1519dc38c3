package vn.nguontre.identity;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.nguontre.organisation.AssignmentRow;
import vn.nguontre.shared.ActingUser;
import vn.nguontre.shared.Actor;

/**
 * A log-in under one assignment. While the first password is still to be changed, or no assignment holds, it opens nothing but
 * the page that says so.
 */
public final class PortalUser implements UserDetails, ActingUser {
    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID accountId;
    private final String username;
    private final String passwordHash;
    private final String displayName;
    private final String language;
    private final boolean mustChangePassword;
    private final boolean enabled;
    private final boolean locked;
    private final @Nullable AssignmentRow assignment;

    PortalUser(Account account, boolean locked, @Nullable AssignmentRow assignment) {
        accountId = account.id();
        username = account.username();
        passwordHash = account.passwordHash();
        displayName = account.displayName();
        language = account.language();
        mustChangePassword = account.mustChangePassword();
        enabled = account.enabled();
        this.locked = locked;
        this.assignment = assignment;
    }

    @Override
    public @Nullable Actor actor() {
        return assignment == null || mustChangePassword
                ? null
                : new Actor(
                        accountId,
                        displayName,
                        assignment.role(),
                        assignment.unitId(),
                        assignment.unitName(),
                        assignment.scope());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return assignment == null || mustChangePassword
                ? List.of()
                : List.of(new SimpleGrantedAuthority("ROLE_" + assignment.role().name()));
    }

    public UUID accountId() {
        return accountId;
    }

    public String displayName() {
        return displayName;
    }

    public String language() {
        return language;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public @Nullable AssignmentRow assignment() {
        return assignment;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }
}
