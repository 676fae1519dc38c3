package vn.nguontre.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import vn.nguontre.organisation.UnitEditing;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** Asks for a unit's last day and says what follows from it. */
class EndUnitDialog extends PortalDialog {
    EndUnitDialog(UnitRow unit, UnitEditing editing, Runnable afterwards) {
        setHeaderTitle(getTranslation("organisation.end-title"));
        setWidth("min(32rem, 94vw)");
        PortalDatePicker lastDay = new PortalDatePicker(getTranslation("organisation.last-day"));
        lastDay.setMin(unit.validFrom());
        add(new Paragraph(getTranslation("organisation.end-confirm", unit.name())), lastDay);
        Button end = new Button(getTranslation("organisation.end-title"), e -> {
            LocalDate day = lastDay.getValue();
            if (day == null) {
                throw new RuleViolation("organisation.incomplete");
            }
            editing.endOn(unit.id(), day);
            close();
            Notices.success(getTranslation("shared.saved"));
            afterwards.run();
        });
        end.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), end);
    }
}
