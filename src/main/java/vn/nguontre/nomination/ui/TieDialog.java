package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import vn.nguontre.nomination.TieKind;
import vn.nguontre.shared.ui.PortalDialog;

/** The reader says how they are tied to a nominee, and steps aside. */
class TieDialog extends PortalDialog {
    TieDialog(String name, BiConsumer<TieKind, String> declare) {
        setHeaderTitle(getTranslation("nomination.tie.declare"));
        setWidth("min(32rem, 92vw)");
        Select<TieKind> kind = new Select<>();
        kind.setLabel(getTranslation("nomination.tie.kind"));
        kind.setItems(TieKind.values());
        kind.setItemLabelGenerator(k -> getTranslation(k.textKey()));
        kind.setValue(TieKind.FAMILY);
        kind.setWidthFull();
        TextField relation = new TextField(getTranslation("nomination.tie.relation"));
        relation.setHelperText(getTranslation("nomination.tie.relation-help"));
        relation.setMaxLength(160);
        relation.setWidthFull();
        relation.setRequiredIndicatorVisible(true);
        relation.setErrorMessage(getTranslation("shared.required"));
        add(new Paragraph(getTranslation("nomination.tie.text", name)), kind, relation);
        Button confirm = new Button(getTranslation("nomination.tie.declare"), e -> {
            relation.setInvalid(relation.getValue().isBlank());
            if (!relation.isInvalid()) {
                declare.accept(kind.getValue(), relation.getValue());
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), confirm);
    }
}
