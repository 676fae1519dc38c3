package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.nguontre.reservedpost.ChangeDraft;
import vn.nguontre.reservedpost.WhatIfDraft;
import vn.nguontre.shared.ui.PortalDialog;

/** Asks what a what-if is to change, and for the name of a new one; closes only when it was computed. */
final class WhatIfDialog extends PortalDialog {
    private WhatIfDialog(String title, String lead, ChangeFields fields) {
        setHeaderTitle(title);
        setWidth("min(36rem, 94vw)");
        add(new Paragraph(lead), fields);
    }

    /** For a new what-if. */
    static WhatIfDialog first(ChangeFields fields, Consumer<WhatIfDraft> deed) {
        var dialog = new WhatIfDialog(
                fields.getTranslation("reservedpost.whatif.make"),
                fields.getTranslation("reservedpost.whatif.dialog-text"),
                fields);
        TextField name = dialog.name();
        fields.addComponentAsFirst(name);
        dialog.foot(() -> {
            boolean named = !name.getValue().isBlank();
            name.setInvalid(!named);
            if (fields.areComplete() && named) {
                deed.accept(new WhatIfDraft(name.getValue(), fields.draft()));
                dialog.close();
            }
        });
        return dialog;
    }

    /** For one more change of the what-if of that name. */
    static WhatIfDialog further(String name, ChangeFields fields, Consumer<ChangeDraft> deed) {
        var dialog = new WhatIfDialog(
                fields.getTranslation("reservedpost.whatif.further-of", name),
                fields.getTranslation("reservedpost.whatif.further-text"),
                fields);
        dialog.foot(() -> {
            if (fields.areComplete()) {
                deed.accept(fields.draft());
                dialog.close();
            }
        });
        return dialog;
    }

    private TextField name() {
        TextField name = new TextField(getTranslation("reservedpost.whatif.name"));
        name.setHelperText(getTranslation("reservedpost.whatif.name-help"));
        name.setErrorMessage(getTranslation("shared.required"));
        name.setMaxLength(120);
        name.setWidthFull();
        return name;
    }

    private void foot(Runnable save) {
        Button compute = new Button(getTranslation("reservedpost.whatif.compute"), e -> save.run());
        compute.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), compute);
    }
}
