package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.ui.PersonPanel;
import vn.nguontre.reservedpost.CandidatePosts;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;

/** Study, wishes and offers on a person's page, for the committee and the student. */
@org.springframework.stereotype.Component
class PostPanel implements PersonPanel {
    private static final int POSITION = 60;

    private final CandidatePosts posts;

    PostPanel(CandidatePosts posts) {
        this.posts = posts;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<Component> panel(PersonDetails person, Actor actor) {
        boolean candidate = person.stage().mayComeHome() || person.stage() == PersonStage.RETURNED;
        if (!candidate || !(actor.is(Role.TOWN_COMMITTEE) || actor.is(Role.STUDENT))) {
            return Optional.empty();
        }
        return Optional.of(new PostSection(person.study(), posts.interests(person.id()), posts.offers(person.id())));
    }
}
