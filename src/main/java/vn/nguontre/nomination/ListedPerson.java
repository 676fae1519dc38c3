package vn.nguontre.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonField;
import vn.nguontre.people.PersonRegistry.Identity;
import vn.nguontre.shared.PersonName;

/** Who a nominee is, as the list said it or as the union puts it right. */
public record ListedPerson(String name, LocalDate birthDate, String schoolClass) {
    static ListedPerson of(PersonDetails person, String schoolClass) {
        return new ListedPerson(person.name().full(), person.birthDate(), schoolClass);
    }

    /** As it is kept. */
    ListedPerson clean() {
        return new ListedPerson(PersonField.NAME.clean(name), birthDate, PersonField.SCHOOL_CLASS.clean(schoolClass));
    }

    boolean isNamedAndBornAs(ListedPerson other) {
        return name.equals(other.name) && birthDate.equals(other.birthDate);
    }

    Identity identity() {
        return new Identity(PersonName.parse(name), birthDate);
    }

    /** What the other says otherwise, field by field: before and now. */
    List<Change> changesTo(ListedPerson now) {
        List<Change> changes = new ArrayList<>();
        note(changes, PersonField.NAME, name, now.name);
        note(changes, PersonField.BIRTH_DATE, birthDate.toString(), now.birthDate.toString());
        note(changes, PersonField.SCHOOL_CLASS, schoolClass, now.schoolClass);
        return changes;
    }

    private static void note(List<Change> changes, PersonField field, String before, String now) {
        if (!before.equals(now)) {
            changes.add(new Change(field, before, now));
        }
    }

    record Change(PersonField field, String before, String now) {}
}
