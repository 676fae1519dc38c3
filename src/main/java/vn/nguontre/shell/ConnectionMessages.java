package vn.nguontre.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What the bar at the top says while a page has lost the portal, in the reader's language. */
@Component
class ConnectionMessages implements VaadinServiceInitListener {
    private static final String SAY = """
            const bar = window.Vaadin && window.Vaadin.connectionIndicator;
            if (bar) {
                bar.onlineText = $0;
                bar.reconnectingText = $1;
                bar.offlineText = $2;
            }""";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            ui.beforeClientResponse(ui, context -> say(ui));
        });
    }

    private static void say(UI ui) {
        ui.getPage()
                .executeJs(
                        SAY,
                        ui.getTranslation("shell.connection.back"),
                        ui.getTranslation("shell.connection.trying"),
                        ui.getTranslation("shell.connection.lost"));
    }
}
