package vn.nguontre.reservedpost;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.nguontre.people.TieBook;

interface CandidateTieRepository extends Repository<CandidateTie, UUID>, TieBook {
    @Override
    @Query("select t.personId from CandidateTie t where t.accountId = :accountId and t.personId in :personIds")
    List<UUID> tiedTo(UUID accountId, Collection<UUID> personIds);

    List<CandidateTie> findByPersonIdInOrderById(Collection<UUID> personIds);

    CandidateTie saveAndFlush(CandidateTie tie);
}
