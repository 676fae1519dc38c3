package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vn.nguontre.nomination.NomineeDetails;
import vn.nguontre.nomination.NomineeResults;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Formats;

/** Who the nominee is, and what the list says of them. */
class NomineeFacts extends Section {
    NomineeFacts(NomineeDetails nominee) {
        add(
                new H2(getTranslation("nomination.who")),
                who(nominee),
                new Anchor(PersonNavigation.link(nominee.person().id()), getTranslation("nomination.person-page")),
                new H2(getTranslation("nomination.what-the-list-says")),
                nominee.agreed() ? results(nominee.results()) : new Paragraph(getTranslation("nomination.sealed-text")),
                new Facts().with(getTranslation("nomination.from-file"), nominee.fileName()),
                new H2(getTranslation("nomination.outstanding.title")),
                new OutstandingFacts(nominee.standing()));
    }

    private Facts who(NomineeDetails nominee) {
        PersonDetails person = nominee.person();
        CitizenNumber number = person.citizenNumber();
        Facts least = new Facts()
                .with(getTranslation("nomination.birth-date"), Formats.date(person.birthDate()))
                .with(
                        getTranslation("nomination.field.SEX"),
                        getTranslation(person.sex().textKey()))
                .with(getTranslation("nomination.field.CITIZEN_NUMBER"), number == null ? null : number.value())
                .with(getTranslation("nomination.school"), person.schoolName())
                .with(getTranslation("nomination.class"), nominee.schoolClass());
        return person.onlyTheLeast() ? least : further(least, person);
    }

    private Facts further(Facts facts, PersonDetails person) {
        return facts.with(getTranslation("nomination.field.ETHNICITY"), person.ethnicity())
                .with(
                        getTranslation("nomination.field.ADDRESS"),
                        person.contact().address())
                .with(getTranslation("nomination.field.PHONE"), person.contact().phone());
    }

    private Facts results(NomineeResults results) {
        return new Facts()
                .with(getTranslation("nomination.field.LEARNING_RESULT"), results.learningResult())
                .with(getTranslation("nomination.field.CONDUCT_RESULT"), results.conductResult())
                .with(getTranslation("nomination.field.ACHIEVEMENT"), results.achievement())
                .with(getTranslation("nomination.field.POSITION"), results.unionPosition())
                .with(getTranslation("nomination.field.NOTE"), results.note());
    }
}
