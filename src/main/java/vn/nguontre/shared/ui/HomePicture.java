package vn.nguontre.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.nguontre.shared.Actor;

/** By this a module shows a picture below the cards of a role's home, where looking beats reading. */
@FunctionalInterface
public interface HomePicture {
    Optional<Component> of(Actor actor, Words words);
}
