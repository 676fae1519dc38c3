package vn.nguontre.reward.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonFilter;
import vn.nguontre.people.PersonRow;
import vn.nguontre.shared.ui.Formats;

/** Finds one young person within the actor's scope while typing; nothing is loaded before. */
class PersonPicker extends ComboBox<PersonRow> {
    PersonPicker(String label, PersonDirectory people) {
        super(label);
        setItems(
                query -> people.page(filter(query.getFilter().orElse("")), query.getOffset(), query.getLimit()),
                query -> people.count(filter(query.getFilter().orElse(""))));
        setItemLabelGenerator(person -> getTranslation(
                "reward.propose.person-line",
                person.fullName(),
                Formats.orDash(person.schoolClass()),
                person.schoolName()));
        setErrorMessage(getTranslation("shared.required"));
        setRequired(true);
        setWidthFull();
    }

    private static PersonFilter filter(String text) {
        return new PersonFilter(text, null, null);
    }
}
