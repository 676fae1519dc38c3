package vn.nguontre.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import vn.nguontre.major.NationalMajors;
import vn.nguontre.organisation.Residences;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.ContactDraft;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Formats;

/** Builds the parts of a person's page, for officers and for the student alike. */
@SpringComponent
class PersonPage {
    private final PersonUpkeep upkeep;
    private final NationalMajors majors;
    private final Units units;
    private final Residences residences;
    private final CurrentUser currentUser;
    private final ObjectProvider<PersonPanel> panels;

    PersonPage(
            PersonUpkeep upkeep,
            NationalMajors majors,
            Units units,
            Residences residences,
            CurrentUser currentUser,
            ObjectProvider<PersonPanel> panels) {
        this.upkeep = upkeep;
        this.majors = majors;
        this.units = units;
        this.residences = residences;
        this.currentUser = currentUser;
        this.panels = panels;
    }

    Component[] of(PersonDetails person, Component speaker, Runnable refresh) {
        Actor actor = currentUser.actor();
        Div all = new Div(identity(person, speaker, actor, refresh), study(person, speaker, actor, refresh));
        all.addClassName("panels");
        panels.orderedStream()
                .sorted(Comparator.comparingInt(PersonPanel::position))
                .forEach(panel -> panel.panel(person, actor).ifPresent(all::add));
        return new Component[] {all};
    }

    private Section identity(PersonDetails person, Component speaker, Actor actor, Runnable refresh) {
        ContactDraft contact = person.contact();
        Facts facts = new Facts()
                .with(speaker.getTranslation("people.birth-date"), Formats.date(person.birthDate()))
                .with(
                        speaker.getTranslation("people.sex"),
                        speaker.getTranslation(person.sex().textKey()))
                .with(speaker.getTranslation("people.citizen-number"), number(person))
                .with(speaker.getTranslation("people.classes"), classes(person))
                .with(speaker.getTranslation("people.ward"), person.wardName());
        Section section = section(speaker.getTranslation("people.who"), facts);
        if (person.onlyTheLeast()) {
            section.add(new Div(speaker.getTranslation("people.only-the-least")));
            return section;
        }
        facts.with(speaker.getTranslation("people.ethnicity"), person.ethnicity())
                .with(speaker.getTranslation("people.address"), contact.address())
                .with(speaker.getTranslation("people.phone"), contact.phone())
                .with(speaker.getTranslation("people.email"), contact.email())
                .with(speaker.getTranslation("people.guardian"), contact.guardianName())
                .with(speaker.getTranslation("people.guardian-phone"), contact.guardianPhone());
        if (mayKeepUp(actor)) {
            section.add(new Button(
                    speaker.getTranslation("people.edit-contact"),
                    e -> new ContactDialog(
                                    person,
                                    actor.is(Role.SCHOOL_BRANCH) ? units.wards() : List.of(),
                                    residences.reader(),
                                    upkeep,
                                    refresh)
                            .open()));
        }
        return section;
    }

    private Section study(PersonDetails person, Component speaker, Actor actor, Runnable refresh) {
        StudyDraft study = person.study();
        Section section = section(speaker.getTranslation("people.study"));
        if (study == null) {
            section.add(new Div(speaker.getTranslation("people.no-study")));
        } else {
            section.add(new Facts()
                    .with(speaker.getTranslation("people.institution"), study.institution())
                    .with(speaker.getTranslation("people.major"), study.major())
                    .with(speaker.getTranslation("people.major-code"), study.majorCode())
                    .with(
                            speaker.getTranslation("people.degree-level"),
                            speaker.getTranslation(study.degreeLevel().textKey()))
                    .with(
                            speaker.getTranslation("people.degree-grade"),
                            study.degreeGrade() == null
                                    ? null
                                    : speaker.getTranslation(study.degreeGrade().textKey()))
                    .with(speaker.getTranslation("people.started-on"), Formats.date(study.startedOn()))
                    .with(
                            speaker.getTranslation(study.graduated() ? "people.graduated-on" : "people.graduates-on"),
                            Formats.date(study.graduatesOn())));
        }
        boolean possible = switch (person.stage()) {
            case NOMINATED, NOT_PURSUED -> false;
            case ACTIVE, AWAY, GRADUATED, RETURNED -> true;
        };
        if (possible && mayKeepUp(actor)) {
            section.add(new Button(
                    speaker.getTranslation("people.edit-study"),
                    e -> new StudyDialog(person.id(), study, majors, upkeep, refresh).open()));
        }
        return section;
    }

    private static boolean mayKeepUp(Actor actor) {
        return actor.is(Role.STUDENT) || actor.is(Role.SCHOOL_BRANCH) || actor.is(Role.WARD);
    }

    private static String number(PersonDetails person) {
        return person.citizenNumber() == null ? "" : person.citizenNumber().value();
    }

    private static String classes(PersonDetails person) {
        return person.classes().stream()
                .map(c -> c.schoolClass() + " (" + c.schoolYear().label() + ")")
                .collect(Collectors.joining(", "));
    }

    private static Section section(String title, Component... content) {
        Section section = new Section(new H2(title));
        section.addClassName("panel");
        section.add(content);
        return section;
    }
}
