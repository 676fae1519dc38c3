package vn.nguontre.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;

/**
 * Warns two minutes before an idle session ends. Typing and moving about counts as activity: the page reports it once a minute,
 * so that nobody loses a long text while writing it.
 */
@Tag("div")
class SessionGuard extends Component {
    private static final int WARNING_SECONDS = 120;
    private static final int REPORT_SECONDS = 60;
    private static final String WATCH = """
            const guard = this, idleLimit = $0, warning = $1, report = $2;
            let last = Date.now(), reported = Date.now(), warned = false;
            const active = () => {
              last = Date.now();
              if (!warned && last - reported > report * 1000) { reported = last; guard.$server.stillHere(); }
            };
            ['pointerdown', 'keydown', 'wheel', 'touchstart'].forEach(e => window.addEventListener(e, active, {passive: true}));
            guard.__stay = () => { warned = false; last = reported = Date.now(); };
            const timer = setInterval(() => {
              if (!guard.isConnected) { clearInterval(timer); return; }
              const idle = (Date.now() - last) / 1000;
              if (!warned && idle > idleLimit - warning) { warned = true; guard.$server.warn(); }
              if (warned && idle > idleLimit + 5) { clearInterval(timer); window.location.reload(); }
            }, 5000);
            """;

    private SessionGuard() {}

    /** Puts a guard into the layout for the session it is attached in. */
    static void watch(Component layout) {
        SessionGuard guard = new SessionGuard();
        guard.getElement().setAttribute("hidden", true);
        layout.getElement().appendChild(guard.getElement());
        int idleLimit = VaadinSession.getCurrent().getSession().getMaxInactiveInterval();
        guard.getElement().executeJs(WATCH, idleLimit, WARNING_SECONDS, REPORT_SECONDS);
    }

    /** A request of the user's own is all it takes to keep the session. */
    @ClientCallable
    void stillHere() {}

    @ClientCallable
    void warn() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("shell.session.ending"));
        dialog.add(new Paragraph(getTranslation("shell.session.ending-text")));
        Button stay = new Button(getTranslation("shell.session.stay"), e -> {
            getElement().executeJs("this.__stay()");
            dialog.close();
        });
        stay.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(stay);
        dialog.setCloseOnOutsideClick(false);
        dialog.open();
        stay.focus();
    }
}
