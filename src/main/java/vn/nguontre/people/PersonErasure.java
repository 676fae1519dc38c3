package vn.nguontre.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;

/**
 * Takes the identity from a person's file for good, or stops all that is done with it (DP-04, DP-05). What stays is a year of
 * birth, a sex and a school, so that the figures of earlier years hold.
 */
@Service
@Transactional
@RolesAllowed(Roles.SCHOOL_BRANCH)
public class PersonErasure {
    private final PersonRepository people;
    private final FileErasing erasing;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;

    PersonErasure(
            PersonRepository people, FileErasing erasing, ApplicationEventPublisher events, CurrentUser currentUser) {
        this.people = people;
        this.erasing = erasing;
        this.events = events;
        this.currentUser = currentUser;
    }

    public void erase(UUID personId) {
        erasing.erase(inScope(personId));
    }

    /** Every purpose stops at once and waits for a new answer. */
    public void restrict(UUID personId, String reason) {
        inScope(personId);
        events.publishEvent(new PersonRestricted(personId, reason));
    }

    private Person inScope(UUID personId) {
        return people.findInScope(personId, currentUser.scope()).orElseThrow(RuleViolation::notFound);
    }
}
