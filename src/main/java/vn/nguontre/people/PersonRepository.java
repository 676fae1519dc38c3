package vn.nguontre.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.nguontre.shared.Scope;

interface PersonRepository extends Repository<Person, UUID> {
    @Query("""
            select p from Person p
            where p.id = :id and (p.schoolId in :#{#scope.schoolIds} or p.wardId in :#{#scope.wardIds} or p.id = :#{#scope.personId})""")
    Optional<Person> findInScope(UUID id, Scope scope);

    Optional<Person> findByCitizenNumber(String citizenNumber);

    List<Person> findBySchoolIdAndFoldedNameAndBirthDate(UUID schoolId, String foldedName, LocalDate birthDate);

    Person save(Person person);
}
