package vn.nguontre.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.nguontre.organisation.UnitEditing;
import vn.nguontre.organisation.UnitEntry;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDialog;

/** Asks for the document that takes the doubt from a unit and what it took over. */
class ConfirmUnitDialog extends PortalDialog {
    private static final int LONGEST_SOURCE = 300;

    ConfirmUnitDialog(UnitEntry entry, UnitEditing editing, Runnable afterwards) {
        setHeaderTitle(getTranslation("organisation.confirm-title"));
        setWidth("min(34rem, 94vw)");
        TextArea source = new TextArea(getTranslation("organisation.confirming-source"));
        source.setMaxLength(LONGEST_SOURCE);
        Div form = new Div(source);
        form.addClassName("form");
        add(
                new Paragraph(
                        getTranslation("organisation.confirm-text", entry.unit().name())),
                form);
        Button confirm = new Button(getTranslation("organisation.confirm"), e -> {
            editing.confirm(entry.unit().id(), source.getValue());
            close();
            Notices.success(getTranslation("shared.saved"));
            afterwards.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), confirm);
    }
}
