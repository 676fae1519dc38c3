package vn.nguontre.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/**
 * Takes the identity from a person's file for good, or stops all that is done with it (DP-04, DP-05). What stays is a year of
 * birth, a sex and a school, so that the figures of earlier years hold.
 */
@Service
@Transactional
@RolesAllowed(Roles.SCHOOL_BRANCH)
public class PersonErasure {
    private final PersonRepository people;
    private final EnrolmentRepository enrolments;
    private final StudyRepository studies;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Today today;

    PersonErasure(
            PersonRepository people,
            EnrolmentRepository enrolments,
            StudyRepository studies,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Today today) {
        this.people = people;
        this.enrolments = enrolments;
        this.studies = studies;
        this.events = events;
        this.currentUser = currentUser;
        this.today = today;
    }

    public void erase(UUID personId) {
        Person person = inScope(personId);
        PersonErased erased = new PersonErased(personId, person.identity());
        person.erase(today.now());
        people.saveAndFlush(person);
        enrolments.deleteByPersonId(personId);
        studies.deleteByPersonId(personId);
        events.publishEvent(erased);
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
