package vn.nguontre.nomination;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NomineeTieRepository extends Repository<NomineeTie, UUID> {
    List<NomineeTie> findByPersonIdOrderById(UUID personId);

    boolean existsByAccountIdAndPersonId(UUID accountId, UUID personId);

    @Query("select t.personId from NomineeTie t where t.accountId = :accountId and t.personId in :personIds")
    List<UUID> tiedTo(UUID accountId, Collection<UUID> personIds);

    NomineeTie save(NomineeTie tie);
}
