package vn.nguontre.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;

/**
 * Warns two minutes before an idle session ends, and ends it when nobody stays. Typing and moving about in any of the portal's
 * tabs counts as activity; the page reports it once a minute, so that nobody loses a long text while writing it. The warning
 * itself asks nothing of the portal: a request would keep the session.
 */
@Tag("dialog")
class SessionGuard extends Component implements HasComponents {
    private static final int WARNING_SECONDS = 120;
    private static final int REPORT_SECONDS = 60;
    private static final String WATCH = """
            const guard = this, limit = $0 * 1000, warning = $1 * 1000, report = $2 * 1000;
            const shared = 'portal-last-activity';
            let last, reported;
            const stay = () => {
              last = reported = Date.now();
              localStorage.setItem(shared, reported);
            };
            stay();
            const tell = () => { stay(); guard.$server.stillHere(); };
            const active = () => { if (!guard.open) last = Date.now(); };
            ['pointerdown', 'keydown', 'wheel', 'touchstart'].forEach(e => window.addEventListener(e, active, {passive: true}));
            guard.querySelector('vaadin-button').addEventListener('click', () => guard.close());
            guard.addEventListener('close', tell);
            const timer = setInterval(() => {
              if (!guard.isConnected) { clearInterval(timer); return; }
              if (last > reported && Date.now() - reported > report) tell();
              const idle = Date.now() - Math.max(last, Number(localStorage.getItem(shared)));
              if (idle >= limit) { clearInterval(timer); guard.$server.end(); return; }
              const late = idle >= limit - warning;
              if (late && !guard.open) guard.showModal();
              if (!late && guard.open) guard.close();
            }, 5000);
            """;

    private SessionGuard() {
        Button stay = new Button(getTranslation("shell.session.stay"));
        stay.addThemeVariants(ButtonVariant.PRIMARY);
        stay.setAutofocus(true);
        H2 title = new H2(getTranslation("shell.session.ending"));
        title.setId("session-ending");
        getElement().setAttribute("aria-labelledby", "session-ending");
        add(title, new Paragraph(getTranslation("shell.session.ending-text")), stay);
    }

    /** Puts a guard into the layout for the session it is attached in. */
    static void watch(Component layout) {
        int idleLimit = VaadinSession.getCurrent().getSession().getMaxInactiveInterval();
        if (idleLimit > 0) {
            SessionGuard guard = new SessionGuard();
            layout.getElement().appendChild(guard.getElement());
            guard.getElement().executeJs(WATCH, idleLimit, Math.min(WARNING_SECONDS, idleLimit / 2), REPORT_SECONDS);
        }
    }

    /** A request of the user's own is all it takes to keep the session. */
    @ClientCallable
    void stillHere() {}

    @ClientCallable
    void end() {
        getUI().orElseThrow().getPage().setLocation(SessionEnd.ENDED.substring(1));
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
