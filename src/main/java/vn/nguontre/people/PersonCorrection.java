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

/** Puts a single value of a person's file right, when the branch has accepted that it is wrong (DP-03). */
@Service
@Transactional
@RolesAllowed(Roles.SCHOOL_BRANCH)
public class PersonCorrection {
    private final PersonRepository people;
    private final EnrolmentRepository enrolments;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Today today;

    PersonCorrection(
            PersonRepository people,
            EnrolmentRepository enrolments,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Today today) {
        this.people = people;
        this.enrolments = enrolments;
        this.events = events;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** What stands in the file now; blank where nothing is known. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.STUDENT, Roles.SCHOOL_BRANCH})
    public String present(UUID personId, PersonField field) {
        return value(inScope(personId), field);
    }

    /** Throws {@link RuleViolation} if what stands there is no longer what was seen, or the file would contradict itself. */
    public void correct(UUID personId, PersonField field, String seen, String wanted) {
        Person person = inScope(personId);
        String present = value(person, field);
        if (!present.equals(seen)) {
            throw new RuleViolation("people.correct.stale", present);
        }
        String clean = field.clean(wanted);
        if (field == PersonField.SCHOOL_CLASS) {
            moveTo(personId, clean);
        } else {
            requireFree(person, field, clean);
            person.correct(field, clean, today.date());
            people.save(person);
            if (field == PersonField.NAME) {
                events.publishEvent(new PersonRenamed(personId, clean));
            }
        }
    }

    private void requireFree(Person person, PersonField field, String number) {
        if (field == PersonField.CITIZEN_NUMBER
                && people.findByCitizenNumber(number)
                        .filter(other -> !other.id().equals(person.id()))
                        .isPresent()) {
            throw new RuleViolation("people.correct.number-taken");
        }
    }

    private void moveTo(UUID personId, String schoolClass) {
        Enrolment latest = enrolments.findByPersonIdOrderBySchoolYearDesc(personId).stream()
                .findFirst()
                .orElseGet(() -> new Enrolment(personId, today.schoolYear().startYear(), schoolClass));
        latest.moveTo(schoolClass);
        enrolments.save(latest);
    }

    private String value(Person person, PersonField field) {
        return field == PersonField.SCHOOL_CLASS
                ? enrolments.findByPersonIdOrderBySchoolYearDesc(person.id()).stream()
                        .map(Enrolment::schoolClass)
                        .findFirst()
                        .orElse("")
                : person.value(field);
    }

    private Person inScope(UUID personId) {
        return people.findInScope(personId, currentUser.scope()).orElseThrow(RuleViolation::notFound);
    }
}
