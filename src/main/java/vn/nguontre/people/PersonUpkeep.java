package vn.nguontre.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.UnitKind;
import vn.nguontre.organisation.Units;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** Keeps a person's contact, residence and study up to date: the student their own, branch and ward for their people. */
@Service
@Transactional
@RolesAllowed({Roles.STUDENT, Roles.SCHOOL_BRANCH, Roles.WARD})
public class PersonUpkeep {
    private final PersonRepository people;
    private final StudyRepository studies;
    private final DeclaredTies ties;
    private final ConsentGate consents;
    private final Units units;
    private final CurrentUser currentUser;
    private final Today today;

    PersonUpkeep(
            PersonRepository people,
            StudyRepository studies,
            DeclaredTies ties,
            ConsentGate consents,
            Units units,
            CurrentUser currentUser,
            Today today) {
        this.people = people;
        this.studies = studies;
        this.ties = ties;
        this.consents = consents;
        this.units = units;
        this.currentUser = currentUser;
        this.today = today;
    }

    public void changeContact(UUID personId, ContactDraft contact) {
        Person person = agreed(personId);
        person.changeContact(contact);
        people.save(person);
    }

    /** The ward or commune where the person lives; it then sees their file. */
    @RolesAllowed(Roles.SCHOOL_BRANCH)
    public void liveIn(UUID personId, UUID wardId) {
        if (units.get(wardId).kind() != UnitKind.WARD_COMMITTEE) {
            throw new RuleViolation("people.not-a-ward");
        }
        Person person = agreed(personId);
        person.liveIn(wardId);
        people.save(person);
    }

    /** States or corrects the study after school; the person's stage follows. Not by an officer with a tie to the person. */
    public void stateStudy(UUID personId, StudyDraft draft) {
        Person person = agreed(personId);
        ties.requireNone(personId);
        Study study = studies.findByPersonId(personId).orElseGet(() -> new Study(personId, draft));
        study.change(draft);
        study.requireNotGraduatedAfter(today.date());
        studies.save(study);
        person.path().studies(!draft.startedOn().isAfter(today.date()), draft.graduated());
        people.save(person);
    }

    /** What officers enter needs the consent to being nominated; what a student says of themselves needs nobody's. */
    private Person agreed(UUID personId) {
        Person person = people.findInScope(personId, currentUser.scope()).orElseThrow(RuleViolation::notFound);
        if (!currentUser.actor().is(Role.STUDENT)) {
            consents.require(ConsentPurpose.NOMINATION, personId);
        }
        return person;
    }
}
