package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;

/** The buttons a page offers; the first one is the main one. */
final class ActionBar {
    private final List<Button> buttons = new ArrayList<>();

    void offer(boolean allowed, String text, Runnable deed) {
        if (!allowed) {
            return;
        }
        Button button = new Button(text, e -> deed.run());
        if (buttons.isEmpty()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        buttons.add(button);
    }

    Button[] buttons() {
        return buttons.toArray(Button[]::new);
    }
}
