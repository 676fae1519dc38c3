package vn.nguontre.nomination;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.nguontre.shared.Scope;

interface NomineeRepository extends Repository<Nominee, UUID> {
    /** Held until the transaction ends, so that two who decide at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Nominee n where n.id = :id and n.schoolId in :#{#scope.schoolIds}")
    Optional<Nominee> holdInScope(UUID id, Scope scope);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Nominee n where n.listId = :listId order by n.id")
    List<Nominee> holdByListId(UUID listId);

    @Query("select n.personId from Nominee n where n.listId = :listId")
    List<UUID> personIdsOf(UUID listId);

    Optional<Nominee> findById(UUID id);

    List<Nominee> findByPersonIdOrderByIdDesc(UUID personId);

    Nominee save(Nominee nominee);

    void deleteAll(Iterable<? extends Nominee> nominees);
}
