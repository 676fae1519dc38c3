package vn.nguontre.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.nguontre.identity.PortalUser;
import vn.nguontre.identity.Standing;
import vn.nguontre.organisation.AssignmentRow;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Today;

/**
 * Ends a session before its next request: when it has been idle, which the heartbeat of an open page does not change, and when
 * its account was shut, got a new password or lost the assignment under which it acts. Whoever acts as administrator, and may
 * change accounts and rules, is idle sooner.
 */
class SessionEnd extends OncePerRequestFilter {
    /** Where whoever lost a session finds a sentence and the way in again. */
    static final String ENDED = "/login?ended";

    private static final String LAST_ACTIVITY = "portal.last-activity";
    private static final String USUAL_LIMIT = "portal.usual-idle-seconds";
    private static final int ADMINISTRATOR_LIMIT = 300;
    private static final List<String> FILES = List.of("/VAADIN/build/", "/aura/", "/fonts/", "/icons/", "/styles.css");

    private final Standing standing;
    private final Today today;
    private final SecurityContextHolderStrategy holder;

    SessionEnd(Standing standing, Today today, SecurityContextHolderStrategy holder) {
        this.standing = standing;
        this.today = today;
        this.holder = holder;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.stream()
                .anyMatch(request.getRequestURI()
                        .substring(request.getContextPath().length())::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && user() instanceof PortalUser user) {
            limit(session, user);
            if (isIdle(session, isHeartbeat(request)) || !standing.holds(user)) {
                session.invalidate();
                holder.setContext(holder.createEmptyContext());
            }
        }
        chain.doFilter(request, response);
    }

    private @Nullable Object user() {
        var authentication = holder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }

    private static void limit(HttpSession session, PortalUser user) {
        int usual =
                session.getAttribute(USUAL_LIMIT) instanceof Integer known ? known : session.getMaxInactiveInterval();
        session.setAttribute(USUAL_LIMIT, usual);
        AssignmentRow assignment = user.assignment();
        boolean shorter = assignment != null && assignment.role() == Role.ADMINISTRATOR;
        session.setMaxInactiveInterval(shorter && usual > 0 ? Math.min(usual, ADMINISTRATOR_LIMIT) : usual);
    }

    private boolean isIdle(HttpSession session, boolean heartbeat) {
        Instant now = today.now();
        Instant last = session.getAttribute(LAST_ACTIVITY) instanceof Instant known ? known : null;
        int limit = session.getMaxInactiveInterval();
        if (last != null && limit > 0 && !now.isBefore(last.plusSeconds(limit))) {
            return true;
        }
        if (last == null || !heartbeat) {
            session.setAttribute(LAST_ACTIVITY, now);
        }
        return false;
    }

    /** Read from the address, not as a parameter, which would swallow the body of an upload. */
    private static boolean isHeartbeat(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains("v-r=heartbeat");
    }
}
