package vn.nguontre.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.UnitKind;
import vn.nguontre.organisation.Units;
import vn.nguontre.shared.CurrentUser;
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
    private final Units units;
    private final CurrentUser currentUser;
    private final Today today;

    PersonUpkeep(
            PersonRepository people,
            StudyRepository studies,
            DeclaredTies ties,
            Units units,
            CurrentUser currentUser,
            Today today) {
        this.people = people;
        this.studies = studies;
        this.ties = ties;
        this.units = units;
        this.currentUser = currentUser;
        this.today = today;
    }

    public void changeContact(UUID personId, ContactDraft contact) {
        Person person = inScope(personId);
        person.changeContact(contact);
        people.save(person);
    }

    /** The ward or commune where the person lives; it then sees their file. */
    @RolesAllowed(Roles.SCHOOL_BRANCH)
    public void liveIn(UUID personId, UUID wardId) {
        if (units.get(wardId).kind() != UnitKind.WARD_COMMITTEE) {
            throw new RuleViolation("people.not-a-ward");
        }
        Person person = inScope(personId);
        person.liveIn(wardId);
        people.save(person);
    }

    /** States or corrects the study after school; the person's stage follows. Not by an officer with a tie to the person. */
    public void stateStudy(UUID personId, StudyDraft draft) {
        Person person = inScope(personId);
        ties.requireNone(personId);
        Study study = studies.findByPersonId(personId).orElseGet(() -> new Study(personId, draft));
        study.change(draft);
        study.requireNotGraduatedAfter(today.date());
        studies.save(study);
        person.path().studies(!draft.startedOn().isAfter(today.date()), draft.graduated());
        people.save(person);
    }

    private Person inScope(UUID personId) {
        return people.findInScope(personId, currentUser.scope()).orElseThrow(RuleViolation::notFound);
    }
}
