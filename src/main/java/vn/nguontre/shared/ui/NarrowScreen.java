package vn.nguontre.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Tells a view whether it is on a phone, now and whenever that changes; for grids that show fewer columns there. */
public final class NarrowScreen {
    private static final int NARROW_BELOW = 720;

    private NarrowScreen() {}

    public static void watch(Component component, Consumer<Boolean> narrow) {
        component.addAttachListener(attach -> {
            var page = attach.getUI().getPage();
            page.retrieveExtendedClientDetails(details -> narrow.accept(details.getWindowInnerWidth() < NARROW_BELOW));
            var resize = page.addBrowserWindowResizeListener(e -> narrow.accept(e.getWidth() < NARROW_BELOW));
            component.addDetachListener(detach -> {
                detach.unregisterListener();
                resize.remove();
            });
        });
    }
}
