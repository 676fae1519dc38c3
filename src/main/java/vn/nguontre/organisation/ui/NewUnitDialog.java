package vn.nguontre.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.organisation.UnitDraft;
import vn.nguontre.organisation.UnitEditing;
import vn.nguontre.organisation.UnitKind;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** A unit that did not stand in the directory. */
class NewUnitDialog extends PortalDialog {
    private final TextField code = new TextField();
    private final Select<UnitKind> kind = new Select<>();
    private final TextField name = new TextField();
    private final TextField shortName = new TextField();
    private final ComboBox<UnitRow> parent = new ComboBox<>();
    private final ComboBox<UnitRow> school = new ComboBox<>();
    private final PortalDatePicker from;

    NewUnitDialog(UnitEditing editing, Runnable afterwards) {
        setHeaderTitle(getTranslation("organisation.add"));
        setWidth("min(34rem, 94vw)");
        name.setLabel(getTranslation("organisation.name"));
        name.setMaxLength(200);
        shortName.setLabel(getTranslation("organisation.short-name"));
        shortName.setMaxLength(80);
        code.setLabel(getTranslation("organisation.code"));
        code.setHelperText(getTranslation("organisation.code-hint"));
        code.setMaxLength(40);
        kind.setLabel(getTranslation("organisation.kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(k -> getTranslation(k.textKey()));
        parent.setLabel(getTranslation("organisation.parent"));
        List<UnitRow> existing =
                editing.every().stream().filter(u -> u.validTo() == null).toList();
        parent.setItems(existing);
        parent.setItemLabelGenerator(UnitRow::name);
        school.setLabel(getTranslation("organisation.school"));
        school.setHelperText(getTranslation("organisation.school-hint"));
        school.setItems(
                existing.stream().filter(u -> u.kind() == UnitKind.SCHOOL).toList());
        school.setItemLabelGenerator(UnitRow::name);
        school.setRequiredIndicatorVisible(true);
        school.setVisible(false);
        kind.addValueChangeListener(e -> school.setVisible(isOfASchool()));
        from = new PortalDatePicker(getTranslation("organisation.exists-from"));
        Div form = new Div(kind, school, name, shortName, code, parent, from);
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation("shared.save"), e -> save(editing, afterwards));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private void save(UnitEditing editing, Runnable afterwards) {
        UnitKind chosen = kind.getValue();
        LocalDate day = from.getValue();
        if (chosen == null || day == null) {
            throw new RuleViolation("organisation.incomplete");
        }
        editing.add(new UnitDraft(
                code.getValue(),
                chosen,
                name.getValue(),
                shortName.getValue(),
                idOf(parent.getValue()),
                isOfASchool() ? idOf(school.getValue()) : null,
                day));
        close();
        Notices.success(getTranslation("shared.saved"));
        afterwards.run();
    }

    private boolean isOfASchool() {
        return kind.getValue() != null && kind.getValue().isOfASchool();
    }

    private static @Nullable UUID idOf(@Nullable UnitRow unit) {
        return unit == null ? null : unit.id();
    }
}
