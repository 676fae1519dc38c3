package vn.nguontre.people;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Today;

/** Whatever an officer sees of people is noted, so that they can read who looked; what a student sees of themselves is not. */
@Component
public class Looks {
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Today today;

    Looks(ApplicationEventPublisher events, CurrentUser currentUser, Today today) {
        this.events = events;
        this.currentUser = currentUser;
        this.today = today;
    }

    public void note(LookKind kind, Collection<UUID> personIds) {
        Actor actor = currentUser.actor();
        if (!actor.is(Role.STUDENT) && !personIds.isEmpty()) {
            events.publishEvent(new PersonViewed(Set.copyOf(personIds), kind, actor, today.now()));
        }
    }
}
