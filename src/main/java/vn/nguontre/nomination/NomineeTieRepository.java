package vn.nguontre.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.nguontre.people.TieBook;

interface NomineeTieRepository extends Repository<NomineeTie, UUID>, TieBook {
    List<NomineeTie> findByPersonIdOrderById(UUID personId);

    @Query("from NomineeTie t where t.accountId = :accountId and t.personId = :personId and t.liveMarker = 1")
    Optional<NomineeTie> inForce(UUID accountId, UUID personId);

    @Override
    @Query("""
            select t.personId from NomineeTie t
            where t.accountId = :accountId and t.personId in :personIds and t.liveMarker = 1""")
    List<UUID> tiedTo(UUID accountId, Collection<UUID> personIds);

    NomineeTie save(NomineeTie tie);
}
