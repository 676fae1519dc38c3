package vn.nguontre.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.SchoolYear;

/** Takes back what a new school year brought a pupil; whoever was erased since stays as they are. */
@Service
@Transactional
@RolesAllowed(Roles.YOUTH_UNION)
public class PupilStepsBack {
    private final PersonRepository people;
    private final EnrolmentRepository enrolments;
    private final PupilQuery query;
    private final CurrentUser currentUser;

    PupilStepsBack(PersonRepository people, EnrolmentRepository enrolments, PupilQuery query, CurrentUser currentUser) {
        this.people = people;
        this.enrolments = enrolments;
        this.query = query;
        this.currentUser = currentUser;
    }

    /** Nobody else moves pupils of the school until this transaction ends. */
    public void hold(UUID schoolId) {
        if (!currentUser.scope().schoolIds().contains(schoolId)) {
            throw new AccessDeniedException("school outside the scope");
        }
        query.hold(schoolId);
    }

    /** The person has no class in that school year. */
    public void attendsNoMore(UUID personId, SchoolYear year) {
        people.findInScope(personId, currentUser.scope())
                .flatMap(p -> enrolments.findByPersonIdAndSchoolYear(p.id(), year.startYear()))
                .ifPresent(enrolments::delete);
    }

    /** The person is at school as before. */
    public void neverLeft(UUID personId) {
        people.findInScope(personId, currentUser.scope()).ifPresent(person -> {
            person.path().neverLeft();
            people.save(person);
        });
    }
}
