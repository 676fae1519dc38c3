package vn.nguontre.consent.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.nguontre.consent.ConsentDirectory;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.ui.PersonPanel;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;

/** On a person's page: what they agree to, what is on hold, and what is kept. */
@org.springframework.stereotype.Component
class ConsentPanel implements PersonPanel {
    private final ConsentDirectory directory;
    private final ConsentActions actions;

    ConsentPanel(ConsentDirectory directory, ConsentActions actions) {
        this.directory = directory;
        this.actions = actions;
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public Optional<Component> panel(PersonDetails person, Actor actor) {
        return actor.is(Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(new ConsentSection(person.id(), actor.role(), directory, actions));
    }
}
