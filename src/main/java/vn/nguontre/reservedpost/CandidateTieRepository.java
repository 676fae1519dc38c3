package vn.nguontre.reservedpost;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface CandidateTieRepository extends Repository<CandidateTie, UUID> {
    boolean existsByAccountIdAndPersonIdIn(UUID accountId, Collection<UUID> personIds);

    /** Officers who are young people of the scheme themselves: whether one of these people is the account's own. */
    @NativeQuery("select count(*) from assignment s where s.account_id = :accountId and s.person_id in (:personIds)")
    int countOwn(UUID accountId, Collection<UUID> personIds);

    default boolean tied(UUID accountId, Collection<UUID> personIds) {
        return existsByAccountIdAndPersonIdIn(accountId, personIds) || countOwn(accountId, personIds) > 0;
    }

    List<CandidateTie> findByPersonIdInOrderById(Collection<UUID> personIds);

    CandidateTie saveAndFlush(CandidateTie tie);
}
