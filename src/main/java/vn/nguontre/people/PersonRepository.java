package vn.nguontre.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.nguontre.shared.Scope;

interface PersonRepository extends Repository<Person, UUID> {
    @Query("""
            select p from Person p
            where p.id = :id and p.erasedAt is null
              and (p.schoolId in :#{#scope.schoolIds} or p.wardId in :#{#scope.wardIds} or p.id = :#{#scope.personId})""")
    Optional<Person> findInScope(UUID id, Scope scope);

    @Query("""
            select p.id from Person p
            where p.id in :ids and p.erasedAt is null
              and (p.schoolId in :#{#scope.schoolIds} or p.wardId in :#{#scope.wardIds} or p.id = :#{#scope.personId})""")
    Set<UUID> findIdsInScope(Collection<UUID> ids, Scope scope);

    Optional<Person> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id and p.erasedAt is null")
    Optional<Person> holdKept(UUID id);

    Optional<Person> findByCitizenNumber(String citizenNumber);

    List<Person> findByIdIn(Collection<UUID> ids);

    Person save(Person person);

    void deleteAll(Iterable<? extends Person> people);

    void flush();

    /** Writes at once, for what others do with it in the same transaction. */
    Person saveAndFlush(Person person);
}
