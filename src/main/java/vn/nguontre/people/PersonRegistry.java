package vn.nguontre.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.VietnameseText;

/** Brings people from a confirmed nomination list into the portal; whoever is known already is recognised, not doubled. */
@Service
@Transactional
@RolesAllowed(Roles.YOUTH_UNION)
public class PersonRegistry {
    private final PersonRepository people;
    private final EnrolmentRepository enrolments;
    private final CurrentUser currentUser;

    PersonRegistry(PersonRepository people, EnrolmentRepository enrolments, CurrentUser currentUser) {
        this.people = people;
        this.enrolments = enrolments;
        this.currentUser = currentUser;
    }

    /** The known person with the same number, or with the same name, birth date and school and no other number. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(NewPerson given) {
        return known(given).map(Person::id);
    }

    /** Registers or recognises the person, and notes the class of the school year. The school must lie within the scope. */
    public UUID register(NewPerson given) {
        if (!currentUser.scope().schoolIds().contains(given.schoolId())) {
            throw new AccessDeniedException("school outside the scope");
        }
        Person person = known(given).orElseGet(() -> new Person(given));
        person.complete(given);
        person.nominatedAgain();
        people.save(person);
        noteClass(person.id(), given);
        return person.id();
    }

    private Optional<Person> known(NewPerson given) {
        if (given.citizenNumber() != null) {
            Optional<Person> sameNumber =
                    people.findByCitizenNumber(given.citizenNumber().value());
            if (sameNumber.isPresent()) {
                return sameNumber;
            }
        }
        List<Person> sameName = people.findBySchoolIdAndFoldedNameAndBirthDate(
                given.schoolId(), VietnameseText.fold(given.name().full()), given.birthDate());
        return sameName.stream()
                .filter(p -> p.citizenNumber() == null || given.citizenNumber() == null)
                .findFirst();
    }

    private void noteClass(UUID personId, NewPerson given) {
        int year = given.schoolYear().startYear();
        Enrolment enrolment = enrolments
                .findByPersonIdAndSchoolYear(personId, year)
                .orElseGet(() -> new Enrolment(personId, year, given.schoolClass()));
        enrolment.moveTo(given.schoolClass());
        enrolments.save(enrolment);
    }
}
