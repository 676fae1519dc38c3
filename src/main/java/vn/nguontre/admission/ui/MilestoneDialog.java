package vn.nguontre.admission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** A document's number and a day or two; closes only when the milestone is recorded. */
class MilestoneDialog extends PortalDialog {
    private static final int LONGEST_NUMBER = 60;

    private final Div form = new Div();
    private final LocalDate latest;
    private final Runnable afterwards;

    MilestoneDialog(String title, LocalDate latest, Runnable afterwards) {
        this.latest = latest;
        this.afterwards = afterwards;
        setHeaderTitle(title);
        setWidth("min(32rem, 94vw)");
        form.addClassName("form");
        add(form);
    }

    TextField number(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(LONGEST_NUMBER);
        field.setRequired(true);
        form.add(field);
        return field;
    }

    PortalDatePicker day(String label) {
        PortalDatePicker field = new PortalDatePicker(label);
        field.setMax(latest);
        field.setRequired(true);
        form.add(field);
        return field;
    }

    void onSave(Runnable deed) {
        Button save = new Button(getTranslation("shared.save"), e -> {
            deed.run();
            close();
            Notices.success(getTranslation("shared.saved"));
            afterwards.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    static LocalDate given(PortalDatePicker field) {
        if (field.getValue() == null) {
            throw new RuleViolation("admission.date-required");
        }
        return field.getValue();
    }
}
