package vn.nguontre.rulebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.nguontre.rulebook.RuleBookEditing;
import vn.nguontre.rulebook.RuleValueRow;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDialog;

/** Asks for the document that takes the doubt from a value. */
class ConfirmValueDialog extends PortalDialog {
    private static final int LONGEST_SOURCE = 300;

    ConfirmValueDialog(RuleValueRow value, RuleBookEditing editing, Runnable afterwards) {
        setHeaderTitle(getTranslation("rulebook.confirm-title"));
        setWidth("min(34rem, 94vw)");
        TextArea source = new TextArea(getTranslation("rulebook.confirming-source"));
        source.setHelperText(getTranslation("rulebook.source-hint"));
        source.setMaxLength(LONGEST_SOURCE);
        Div form = new Div(source);
        form.addClassName("form");
        add(
                new Paragraph(getTranslation(
                        "rulebook.confirm-text",
                        getTranslation(value.rule().textKey()),
                        getTranslation("rulebook.amount." + value.rule().name(), value.amount()),
                        value.legalSource())),
                form);
        Button confirm = new Button(getTranslation("rulebook.confirm"), e -> {
            editing.confirm(value.id(), source.getValue());
            close();
            Notices.success(getTranslation("shared.saved"));
            afterwards.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), confirm);
    }
}
