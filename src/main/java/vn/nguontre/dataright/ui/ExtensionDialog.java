package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.PortalDialog;

/** By how many days, and why. */
class ExtensionDialog extends PortalDialog {
    private static final int LONGEST_REASON = 500;

    private final IntegerField days = new IntegerField();
    private final TextArea reason = new TextArea();

    ExtensionDialog(BiConsumer<Integer, String> deed) {
        setHeaderTitle(getTranslation("dataright.extend"));
        setWidth("min(32rem, 92vw)");
        days.setLabel(getTranslation("dataright.extend.days"));
        reason.setLabel(getTranslation("shared.reason"));
        reason.setMaxLength(LONGEST_REASON);
        Div form = new Div(days, reason);
        form.addClassName("form");
        add(new Paragraph(getTranslation("dataright.extend.text")), form);
        Button save = new Button(getTranslation("dataright.extend"), e -> extend(deed));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private void extend(BiConsumer<Integer, String> deed) {
        if (days.getValue() == null || reason.getValue().isBlank()) {
            throw new RuleViolation("dataright.extend.incomplete");
        }
        deed.accept(days.getValue(), reason.getValue());
        close();
    }
}
