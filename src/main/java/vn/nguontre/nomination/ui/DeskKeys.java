package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.Map;

/** Keys for those who review many: they work anywhere on the page but in a field or a dialog. */
final class DeskKeys {
    private static final String NOT_WHILE_TYPING = """
            !event.ctrlKey && !event.metaKey && !event.altKey \
            && !event.composedPath().some(e => e.matches && e.matches('input, textarea, select, [contenteditable], vaadin-dialog')) \
            && !document.querySelector('vaadin-dialog[opened]') \
            && %s.includes(event.key.toLowerCase())""";

    private DeskKeys() {}

    /** Listens as long as the component is on the page. */
    static void listen(Component page, Map<String, Runnable> deeds) {
        String keys = "['" + String.join("', '", deeds.keySet()) + "']";
        page.addAttachListener(attached -> {
            DomListenerRegistration keyed = attached.getUI()
                    .getElement()
                    .addEventListener(
                            "keydown",
                            e -> deeds.getOrDefault(
                                            e.getEventData()
                                                    .get("event.key.toLowerCase()")
                                                    .asString(),
                                            () -> {})
                                    .run())
                    .setFilter(NOT_WHILE_TYPING.formatted(keys))
                    .addEventData("event.key.toLowerCase()");
            page.addDetachListener(detached -> {
                keyed.remove();
                detached.unregisterListener();
            });
        });
    }
}
