package vn.nguontre.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Today;

/** Which pupils still have a class of an earlier school year, and what the new year brings them. */
@Service
@Transactional
@RolesAllowed(Roles.YOUTH_UNION)
public class PupilClasses {
    private final PersonRepository people;
    private final EnrolmentRepository enrolments;
    private final PupilQuery query;
    private final CurrentUser currentUser;
    private final Today today;

    PupilClasses(
            PersonRepository people,
            EnrolmentRepository enrolments,
            PupilQuery query,
            CurrentUser currentUser,
            Today today) {
        this.people = people;
        this.enrolments = enrolments;
        this.query = query;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** By year, class and given name. */
    @Transactional(readOnly = true)
    public List<Pupil> behind(UUID schoolId) {
        requireSchoolInScope(schoolId);
        return query.behind(schoolId, today.schoolYear());
    }

    /** The same people; nobody else rolls the school over until this transaction ends. */
    public List<Pupil> holdBehind(UUID schoolId) {
        requireSchoolInScope(schoolId);
        query.hold(schoolId);
        return query.behind(schoolId, today.schoolYear());
    }

    @Transactional(readOnly = true)
    public int countBehind() {
        return query.countBehind(currentUser.scope().schoolIds(), today.schoolYear());
    }

    /** The person attends the class in the school year. */
    public void attend(UUID personId, SchoolYear year, String schoolClass) {
        inScope(personId);
        Enrolment enrolment = enrolments
                .findByPersonIdAndSchoolYear(personId, year.startYear())
                .orElseGet(() -> new Enrolment(personId, year.startYear(), schoolClass));
        enrolment.moveTo(schoolClass);
        enrolments.save(enrolment);
    }

    /** The person has left the school after the school year. Who was approved becomes a former pupil: the tie is kept. */
    public void leave(UUID personId, SchoolYear last) {
        Person person = inScope(personId);
        person.path().leaveSchool(last);
        people.save(person);
    }

    public void requireSchoolInScope(UUID schoolId) {
        if (!currentUser.scope().schoolIds().contains(schoolId)) {
            throw new AccessDeniedException("school outside the scope");
        }
    }

    /** Refuses if one of the people is not known at the school. */
    @Transactional(readOnly = true)
    public void requireAt(UUID schoolId, Collection<UUID> personIds) {
        requireSchoolInScope(schoolId);
        if (!query.areAllAt(schoolId, personIds)) {
            throw RuleViolation.notFound();
        }
    }

    private Person inScope(UUID personId) {
        return people.findInScope(personId, currentUser.scope()).orElseThrow(RuleViolation::notFound);
    }
}
