package vn.nguontre.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguontre.reward.RewardCatalogue;
import vn.nguontre.reward.RewardForm;
import vn.nguontre.reward.RewardKindDraft;
import vn.nguontre.reward.RewardKindRow;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** Adds or corrects a kind of reward; the money is a multiple or a fixed amount. */
class KindDialog extends PortalDialog {
    private final RewardCatalogue catalogue;
    private final transient @Nullable RewardKindRow edited;
    private final Runnable saved;
    private final TextField name = text("reward.catalogue.name", 160);
    private final Select<RewardForm> form = new Select<>();
    private final TextField issuer = text("reward.catalogue.issuer", 160);
    private final TextField basis = text("reward.catalogue.basis", 300);
    private final BigDecimalField multiple = number("reward.catalogue.multiple");
    private final BigDecimalField fixed = number("reward.catalogue.fixed");
    private final PortalDatePicker from = new PortalDatePicker(getTranslation("reward.catalogue.from"));
    private final PortalDatePicker to = new PortalDatePicker(getTranslation("reward.catalogue.to"));
    private final Checkbox confirm = new Checkbox(getTranslation("reward.catalogue.confirm"));

    KindDialog(RewardCatalogue catalogue, @Nullable RewardKindRow edited, LocalDate today, Runnable saved) {
        this.catalogue = catalogue;
        this.edited = edited;
        this.saved = saved;
        setHeaderTitle(
                edited == null
                        ? getTranslation("reward.catalogue.add")
                        : getTranslation("reward.catalogue.edit-named", edited.name()));
        setWidth("min(36rem, 92vw)");
        form.setLabel(getTranslation("reward.catalogue.form"));
        form.setItems(RewardForm.values());
        form.setItemLabelGenerator(f -> getTranslation(f.textKey()));
        form.setValue(RewardForm.CERTIFICATE);
        form.setWidthFull();
        from.setRequired(true);
        from.setValue(today);
        Paragraph hint = new Paragraph(getTranslation("reward.catalogue.money-hint"));
        add(name, form, issuer, basis, hint, multiple, fixed, from, to, confirm);
        if (edited != null) {
            read(edited.values());
        }
        Button save = new Button(getTranslation("shared.save"), e -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private TextField text(String key, int longest) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setRequired(true);
        field.setErrorMessage(getTranslation("shared.required"));
        field.setWidthFull();
        return field;
    }

    private BigDecimalField number(String key) {
        BigDecimalField field = new BigDecimalField(getTranslation(key));
        field.setWidthFull();
        return field;
    }

    private void read(RewardKindDraft values) {
        name.setValue(values.name());
        form.setValue(values.form());
        issuer.setValue(values.issuer());
        basis.setValue(values.legalBasis());
        multiple.setValue(values.multiple());
        fixed.setValue(values.fixedAmount() == null ? null : BigDecimal.valueOf(values.fixedAmount()));
        from.setValue(values.validFrom());
        to.setValue(values.validTo());
        confirm.setValue(values.toBeConfirmed());
    }

    private void save() {
        LocalDate start = from.getValue();
        from.setInvalid(start == null);
        if (start == null) {
            return;
        }
        RewardKindDraft draft = draft(start);
        if (edited == null) {
            catalogue.add(draft);
        } else {
            catalogue.change(edited.id(), draft);
        }
        close();
        Notices.success(getTranslation("shared.saved"));
        saved.run();
    }

    private RewardKindDraft draft(LocalDate start) {
        BigDecimal amount = fixed.getValue();
        return new RewardKindDraft(
                name.getValue(),
                form.getValue(),
                issuer.getValue(),
                basis.getValue(),
                multiple.getValue(),
                amount == null ? null : amount.setScale(0, RoundingMode.HALF_UP).longValue(),
                start,
                to.getValue(),
                confirm.getValue());
    }
}
