package vn.nguontre.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages that come and go by themselves; problems stay longer. */
public final class Notices {
    private static final int SHORT_MILLIS = 5_000;
    private static final int LONG_MILLIS = 12_000;

    private Notices() {}

    public static void success(String text) {
        show(text, SHORT_MILLIS, NotificationVariant.LUMO_SUCCESS);
    }

    public static void problem(String text) {
        show(text, LONG_MILLIS, NotificationVariant.LUMO_ERROR);
    }

    /** What was wrong before is settled by what is said now. */
    private static void show(String text, int millis, NotificationVariant variant) {
        UI ui = UI.getCurrent();
        Notification earlier = ComponentUtil.getData(ui, Notification.class);
        if (earlier != null) {
            earlier.close();
        }
        Notification notification = new Notification(text, millis, Notification.Position.TOP_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.LUMO_ERROR);
        notification.open();
        ComponentUtil.setData(ui, Notification.class, variant == NotificationVariant.LUMO_ERROR ? notification : null);
    }
}
