package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.nguontre.nomination.ListedPerson;
import vn.nguontre.nomination.NomineeDetails;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** Puts right who a nominee is; closes only when it is stored. */
class PersonDialog extends PortalDialog {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CLASS = 12;

    private final TextField name = new TextField(getTranslation("nomination.field.FULL_NAME"));
    private final PortalDatePicker birthDate = new PortalDatePicker(getTranslation("nomination.field.BIRTH_DATE"));
    private final TextField schoolClass = new TextField(getTranslation("nomination.field.SCHOOL_CLASS"));

    PersonDialog(NomineeDetails nominee, Consumer<ListedPerson> save) {
        ListedPerson listed = nominee.listed();
        setHeaderTitle(getTranslation("nomination.correct-person.title", listed.name()));
        setWidth("min(34rem, 92vw)");
        name.setMaxLength(LONGEST_NAME);
        schoolClass.setMaxLength(LONGEST_CLASS);
        name.setValue(listed.name());
        birthDate.setValue(listed.birthDate());
        schoolClass.setValue(listed.schoolClass());
        name.setReadOnly(!nominee.identityMayBeCorrected());
        birthDate.setReadOnly(!nominee.identityMayBeCorrected());
        Div form = new Div(name, birthDate, schoolClass);
        form.addClassName("form");
        String text = nominee.identityMayBeCorrected() ? "open" : "class-only";
        add(new Paragraph(getTranslation("nomination.correct-person." + text)), form);
        Button confirm = new Button(getTranslation("shared.save"), e -> save(save));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), confirm);
    }

    private void save(Consumer<ListedPerson> save) {
        birthDate.setErrorMessage(getTranslation("shared.required"));
        birthDate.setInvalid(birthDate.isEmpty());
        if (!birthDate.isEmpty()) {
            save.accept(new ListedPerson(name.getValue(), birthDate.getValue(), schoolClass.getValue()));
            close();
        }
    }
}
