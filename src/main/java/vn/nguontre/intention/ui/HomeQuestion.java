package vn.nguontre.intention.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.nguontre.intention.OwnIntention;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.HomePicture;
import vn.nguontre.shared.ui.Words;

/** Puts the question on the home of those who are asked today. */
@org.springframework.stereotype.Component
class HomeQuestion implements HomePicture {
    private final OwnIntention own;

    HomeQuestion(OwnIntention own) {
        this.own = own;
    }

    @Override
    public Optional<Component> of(Actor actor, Words words) {
        return actor.is(Role.STUDENT) ? own.question().map(q -> new QuestionCard(q, own)) : Optional.empty();
    }
}
