package vn.nguontre.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.PersonDetails.ClassYear;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.SchoolYear;

/** The young people whom the actor may see. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD, Roles.STUDENT})
public class PersonDirectory {
    private final PersonRepository people;
    private final EnrolmentRepository enrolments;
    private final StudyRepository studies;
    private final PersonQuery query;
    private final ConsentGate consents;
    private final Units units;
    private final CurrentUser currentUser;
    private final Looks looks;

    PersonDirectory(
            PersonRepository people,
            EnrolmentRepository enrolments,
            StudyRepository studies,
            PersonQuery query,
            ConsentGate consents,
            Units units,
            CurrentUser currentUser,
            Looks looks) {
        this.people = people;
        this.enrolments = enrolments;
        this.studies = studies;
        this.query = query;
        this.consents = consents;
        this.units = units;
        this.currentUser = currentUser;
        this.looks = looks;
    }

    public Stream<PersonRow> page(PersonFilter filter, int offset, int limit) {
        return query.page(currentUser.scope(), filter, offset, limit);
    }

    public int count(PersonFilter filter) {
        return query.count(currentUser.scope(), filter);
    }

    /**
     * The file; the person will be told that an officer has read it. Of somebody outside the scheme who has not agreed to being
     * nominated officers read the least only. Throws {@link RuleViolation} if nobody with this id is within the scope.
     */
    public PersonDetails details(UUID personId) {
        Actor actor = currentUser.actor();
        Person person = people.findInScope(personId, actor.scope()).orElseThrow(RuleViolation::notFound);
        PersonDetails whole = whole(person);
        boolean leastOnly = !actor.is(Role.STUDENT)
                && person.waitsForConsent()
                && !consents.missing(ConsentPurpose.NOMINATION, List.of(personId))
                        .isEmpty();
        return leastOnly ? whole.leastOnly() : whole;
    }

    /** All of the file, for the copy that the person has asked for. */
    PersonDetails whole(UUID personId) {
        return whole(people.findInScope(personId, currentUser.scope()).orElseThrow(RuleViolation::notFound));
    }

    private PersonDetails whole(Person person) {
        UUID personId = person.id();
        looks.note(LookKind.FILE, List.of(personId));
        List<ClassYear> classes = enrolments.findByPersonIdOrderBySchoolYearDesc(personId).stream()
                .map(e -> new ClassYear(new SchoolYear(e.schoolYear()), e.schoolClass()))
                .toList();
        UUID wardId = person.wardId();
        return new PersonDetails(
                personId,
                person.name(),
                person.birthDate(),
                person.sex(),
                person.citizenNumber(),
                person.ethnicity(),
                person.schoolId(),
                units.get(person.schoolId()).name(),
                wardId,
                wardId == null ? null : units.get(wardId).shortName(),
                person.stage(),
                person.contact(),
                classes,
                studies.findByPersonId(personId).map(Study::draft).orElse(null),
                false);
    }

    public boolean isInScope(UUID personId) {
        return people.findInScope(personId, currentUser.scope()).isPresent();
    }

    /** Those of the people whom the actor may see. */
    public Set<UUID> inScope(Collection<UUID> personIds) {
        return people.findIdsInScope(personIds, currentUser.scope());
    }

    /** Refuses, like {@link #details}, when the person lies outside the actor's scope. */
    public void requireInScope(UUID personId) {
        if (!isInScope(personId)) {
            throw RuleViolation.notFound();
        }
    }
}
