package vn.nguontre.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nguontre.organisation.AddressReader;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.people.ContactDraft;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonField;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDialog;

/** Contact, guardian and, for the school branch, the ward of residence. */
class ContactDialog extends PortalDialog {
    private final TextField phone = new TextField();
    private final EmailField email = new EmailField();
    private final TextField address = new TextField();
    private final TextField guardianName = new TextField();
    private final TextField guardianPhone = new TextField();
    private final ComboBox<UnitRow> ward = new ComboBox<>();
    private boolean proposed;

    ContactDialog(
            PersonDetails person,
            List<UnitRow> wards,
            AddressReader addresses,
            PersonUpkeep upkeep,
            Runnable afterwards) {
        setHeaderTitle(getTranslation("people.edit-contact"));
        setWidth("min(34rem, 94vw)");
        phone.setLabel(getTranslation("people.phone"));
        phone.setMaxLength(PersonField.PHONE.longest());
        email.setLabel(getTranslation("people.email"));
        email.setMaxLength(PersonField.EMAIL.longest());
        email.setErrorMessage(getTranslation("people.email-bad"));
        address.setLabel(getTranslation("people.address"));
        address.setMaxLength(PersonField.ADDRESS.longest());
        guardianName.setLabel(getTranslation("people.guardian"));
        guardianName.setMaxLength(PersonField.GUARDIAN_NAME.longest());
        guardianPhone.setLabel(getTranslation("people.guardian-phone"));
        guardianPhone.setMaxLength(PersonField.GUARDIAN_PHONE.longest());
        ward.setLabel(getTranslation("people.ward"));
        ward.setItems(wards);
        ward.setItemLabelGenerator(UnitRow::shortName);
        ward.setVisible(!wards.isEmpty());
        wards.stream().filter(w -> w.id().equals(person.wardId())).findFirst().ifPresent(ward::setValue);
        show(person.contact());
        if (person.wardId() == null) {
            address.addValueChangeListener(e -> propose(wards, addresses));
            propose(wards, addresses);
        }
        Div form = new Div(phone, email, address, ward, guardianName, guardianPhone);
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation("shared.save"), e -> save(person, upkeep, afterwards));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    /** As long as nobody has chosen a ward, the one that the address names is proposed. */
    private void propose(List<UnitRow> wards, AddressReader addresses) {
        Optional<UnitRow> named = addresses
                .ward(address.getValue())
                .flatMap(r ->
                        wards.stream().filter(w -> w.id().equals(r.ward().id())).findFirst());
        if (ward.getValue() == null || proposed) {
            ward.setValue(named.orElse(null));
            ward.setHelperText(named.isPresent() ? getTranslation("people.ward-proposed") : null);
            proposed = named.isPresent();
        }
    }

    private void show(ContactDraft contact) {
        phone.setValue(orEmpty(contact.phone()));
        email.setValue(orEmpty(contact.email()));
        address.setValue(orEmpty(contact.address()));
        guardianName.setValue(orEmpty(contact.guardianName()));
        guardianPhone.setValue(orEmpty(contact.guardianPhone()));
    }

    private void save(PersonDetails person, PersonUpkeep upkeep, Runnable afterwards) {
        if (email.isInvalid()) {
            email.focus();
            return;
        }
        upkeep.changeContact(
                person.id(),
                new ContactDraft(
                        text(phone.getValue()),
                        text(email.getValue()),
                        text(address.getValue()),
                        text(guardianName.getValue()),
                        text(guardianPhone.getValue())));
        if (ward.getValue() != null && !ward.getValue().id().equals(person.wardId())) {
            upkeep.liveIn(person.id(), ward.getValue().id());
        }
        close();
        Notices.success(getTranslation("shared.saved"));
        afterwards.run();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String text(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
