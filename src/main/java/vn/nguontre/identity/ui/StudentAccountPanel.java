package vn.nguontre.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import vn.nguontre.identity.StudentAccounts;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.ui.PersonPanel;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.ConfirmationDialog;

/** The school branch hands an approved student their log-in. */
@SpringComponent
class StudentAccountPanel implements PersonPanel {
    private final StudentAccounts accounts;

    StudentAccountPanel(StudentAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public Optional<Component> panel(PersonDetails person, Actor actor) {
        boolean approved = person.stage().isOfTheScheme();
        return actor.is(Role.SCHOOL_BRANCH) && approved ? Optional.of(section(person)) : Optional.empty();
    }

    private Section section(PersonDetails person) {
        Section section = new Section();
        section.addClassName("panel");
        Button issue = new Button(
                section.getTranslation("identity.issue"),
                e -> new ConfirmationDialog(
                                section.getTranslation("identity.issue"),
                                section.getTranslation("identity.issue"),
                                () -> new IssuedCard(accounts.issue(person.id())).open(),
                                new Paragraph(section.getTranslation(
                                        "identity.issue-confirm", person.name().full())))
                        .open());
        section.add(
                new H2(section.getTranslation("identity.student-account")),
                new Paragraph(section.getTranslation("identity.student-account-text")),
                issue);
        return section;
    }
}
