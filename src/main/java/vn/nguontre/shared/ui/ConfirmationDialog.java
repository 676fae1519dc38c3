package vn.nguontre.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Shows exactly what will happen before it does; closes only when the deed is done. */
public class ConfirmationDialog extends PortalDialog {
    public ConfirmationDialog(String title, String action, Runnable deed, Component... content) {
        setHeaderTitle(title);
        setWidth("min(32rem, 92vw)");
        add(content);
        Button confirm = new Button(action, e -> {
            deed.run();
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        addOpenedChangeListener(e -> confirm.focus());
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), confirm);
    }
}
