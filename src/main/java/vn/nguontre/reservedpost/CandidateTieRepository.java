package vn.nguontre.reservedpost;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CandidateTieRepository extends Repository<CandidateTie, UUID> {
    boolean existsByAccountIdAndPersonIdIn(UUID accountId, Collection<UUID> personIds);

    List<CandidateTie> findByPersonIdInOrderById(Collection<UUID> personIds);

    CandidateTie saveAndFlush(CandidateTie tie);
}
