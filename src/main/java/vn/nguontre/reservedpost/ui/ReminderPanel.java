package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.ui.PersonPanel;
import vn.nguontre.reservedpost.OfferReminding;
import vn.nguontre.reservedpost.UnansweredOffer;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;

/** An offer about to run out, on the page of the person, for the keeper. */
@org.springframework.stereotype.Component
class ReminderPanel implements PersonPanel {
    private static final int BEFORE_THE_POSTS = 59;

    private final OfferReminding reminding;

    ReminderPanel(OfferReminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public int position() {
        return BEFORE_THE_POSTS;
    }

    @Override
    public Optional<Component> panel(PersonDetails person, Actor actor) {
        boolean mayKeep = actor.is(Role.SCHOOL_BRANCH) || actor.is(Role.WARD);
        if (!mayKeep || of(person.id()).isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section();
        section.addClassName("card");
        show(section, person.id());
        return Optional.of(section);
    }

    private void show(Section section, UUID personId) {
        section.removeAll();
        section.add(new H2(section.getTranslation("reservedpost.home.remind.title")));
        of(personId).forEach(o -> section.add(new ReminderTask(o, reminding, () -> show(section, personId))));
    }

    private List<UnansweredOffer> of(UUID personId) {
        return reminding.unanswered().stream()
                .filter(o -> o.personId().equals(personId))
                .toList();
    }
}
