package vn.nguontre.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import vn.nguontre.organisation.UnitEditing;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** Asks which unit another has taken over, since when and by which document. */
class TakeOverDialog extends PortalDialog {
    private static final int LONGEST_SOURCE = 300;

    private final ComboBox<UnitRow> predecessor = new ComboBox<>();
    private final PortalDatePicker since = new PortalDatePicker(getTranslation("organisation.since"));
    private final TextArea source = new TextArea(getTranslation("organisation.legal-source"));

    TakeOverDialog(UnitRow unit, UnitEditing editing, Runnable afterwards) {
        setHeaderTitle(getTranslation("organisation.take-over-title"));
        setWidth("min(34rem, 94vw)");
        predecessor.setLabel(getTranslation("organisation.predecessor"));
        predecessor.setItems(editing.every().stream()
                .filter(other -> other.kind() == unit.kind() && !other.id().equals(unit.id()))
                .toList());
        predecessor.setItemLabelGenerator(UnitRow::name);
        since.setMin(unit.validFrom());
        source.setMaxLength(LONGEST_SOURCE);
        Div form = new Div(predecessor, since, source);
        form.addClassName("form");
        add(new Paragraph(getTranslation("organisation.take-over-text", unit.name())), form);
        Button save = new Button(getTranslation("shared.save"), e -> save(unit, editing, afterwards));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private void save(UnitRow unit, UnitEditing editing, Runnable afterwards) {
        LocalDate day = since.getValue();
        UnitRow former = predecessor.getValue();
        if (day == null || former == null) {
            throw new RuleViolation("organisation.incomplete");
        }
        editing.takeOver(unit.id(), former.id(), day, source.getValue());
        close();
        Notices.success(getTranslation("shared.saved"));
        afterwards.run();
    }
}
