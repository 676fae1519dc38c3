package vn.nguontre.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why, before something goes against someone; closes only when the deed is done. */
public class ReasonDialog extends PortalDialog {
    private static final int LONGEST_REASON = 500;
    private final TextArea reason;

    /**
     * @param title what is about to happen
     * @param explanation to whom, and what follows
     * @param deed done with the reason; when it throws, the dialog stays open with the text kept
     * @param content what else is to be seen before the deed
     */
    public ReasonDialog(String title, String explanation, Consumer<String> deed, Component... content) {
        setHeaderTitle(title);
        setWidth("min(32rem, 92vw)");
        reason = new TextArea(getTranslation("shared.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(3);
        reason.setRequired(true);
        reason.setErrorMessage(getTranslation("shared.reason-required"));
        add(new Paragraph(explanation));
        add(content);
        add(reason);
        Button confirm = new Button(title, e -> confirm(deed));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), confirm);
        addOpenedChangeListener(e -> reason.focus());
    }

    private void confirm(Consumer<String> deed) {
        if (reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        deed.accept(reason.getValue());
        close();
    }
}
