package vn.nguontre.shared;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person behind the running request. */
@Component
public class CurrentUser {
    public Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActingUser user
                ? Optional.ofNullable(user.actor())
                : Optional.empty();
    }

    /** Throws {@link AccessDeniedException} when nobody acts. */
    public Actor actor() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }

    /** The people whom the actor may see. */
    public Scope scope() {
        return actor().scope();
    }
}
