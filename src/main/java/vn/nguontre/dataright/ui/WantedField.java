package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.nguontre.people.PersonField;
import vn.nguontre.shared.Sex;
import vn.nguontre.shared.ui.PortalDatePicker;

/** The right value, entered as fits what is to be corrected: a date, a choice, or a text. */
class WantedField extends Div {
    private final TextField text = new TextField();
    private final PortalDatePicker date;
    private final Select<Sex> sex = new Select<>();
    private PersonField field = PersonField.NAME;

    WantedField(String label) {
        date = new PortalDatePicker(label);
        text.setLabel(label);
        text.setWidthFull();
        sex.setLabel(label);
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(s -> getTranslation(s.textKey()));
        add(text, date, sex);
        suit(field);
    }

    void suit(PersonField chosen) {
        field = chosen;
        text.setMaxLength(chosen.longest());
        date.setVisible(chosen == PersonField.BIRTH_DATE);
        sex.setVisible(chosen == PersonField.SEX);
        text.setVisible(!date.isVisible() && !sex.isVisible());
    }

    /** As it is kept; blank for nothing. */
    String value() {
        return switch (field) {
            case BIRTH_DATE -> date.getValue() == null ? "" : date.getValue().toString();
            case SEX -> sex.getValue() == null ? "" : sex.getValue().name();
            default -> text.getValue().strip();
        };
    }
}
