package vn.nguontre.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;

/** Moves a person's stage when another module has decided something about them. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class PersonProgress {
    private final PersonRepository people;
    private final StudyRepository studies;
    private final ConsentGate consents;
    private final CurrentUser currentUser;

    PersonProgress(PersonRepository people, StudyRepository studies, ConsentGate consents, CurrentUser currentUser) {
        this.people = people;
        this.studies = studies;
        this.consents = consents;
        this.currentUser = currentUser;
    }

    /** The nomination was approved: the person belongs to the scheme. */
    public void approved(UUID personId) {
        consents.require(ConsentPurpose.NOMINATION, personId);
        change(personId, person -> person.path().approved());
    }

    /** The nomination was refused. */
    public void refused(UUID personId) {
        change(personId, person -> person.path().refused());
    }

    /** The refusal was taken back; it is as open as before. */
    public void refusalTakenBack(UUID personId) {
        change(personId, Person::refusalTakenBack);
    }

    /** The person has accepted a reserved post. Called in the person's own name too. */
    @RolesAllowed({Roles.TOWN_COMMITTEE, Roles.STUDENT})
    public void returned(UUID personId) {
        consents.require(ConsentPurpose.POSTS, personId);
        change(personId, person -> person.path().returned());
    }

    /** The recruitment for the accepted post came to nothing: away or graduated again, as the study says. */
    public void notReturned(UUID personId) {
        boolean graduated =
                studies.findByPersonId(personId).map(s -> s.draft().graduated()).orElse(false);
        change(personId, person -> person.path().notReturned(graduated));
    }

    private void change(UUID personId, Consumer<Person> verb) {
        Person person = people.findInScope(personId, currentUser.scope()).orElseThrow(RuleViolation::notFound);
        verb.accept(person);
        people.save(person);
    }
}
