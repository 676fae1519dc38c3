package vn.nguontre.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.nguontre.identity.PortalUser;

/** Before any page: who still has a first password changes it, and errors become sentences. */
@Component
class PortalGate implements VaadinServiceInitListener {
    private final UserFacingErrors errors;

    PortalGate(UserFacingErrors errors) {
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(errors));
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(new FirstPasswordFirst()));
    }

    @ListenerPriority(1000)
    private static final class FirstPasswordFirst implements BeforeEnterListener {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null
                    && authentication.getPrincipal() instanceof PortalUser user
                    && user.mustChangePassword()
                    && event.getNavigationTarget() != PasswordView.class) {
                event.forwardTo(PasswordView.class);
            }
        }
    }
}
