package vn.nguontre.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.shared.Actor;

/** By this a module adds its part to a person's page. */
public interface PersonPanel {
    /** Where the panel stands on the page; smaller comes first. */
    int position();

    /** The panel for the actor, or nothing if they may not see it or it would say nothing. */
    Optional<Component> panel(PersonDetails person, Actor actor);
}
