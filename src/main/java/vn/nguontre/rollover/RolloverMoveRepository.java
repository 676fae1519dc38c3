package vn.nguontre.rollover;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RolloverMoveRepository extends Repository<RolloverMove, UUID> {
    @Query("""
            select new vn.nguontre.rollover.OutcomeCount(m.rolloverId, m.outcome, count(m))
            from RolloverMove m where m.rolloverId in :rollovers group by m.rolloverId, m.outcome""")
    List<OutcomeCount> count(Collection<UUID> rollovers);

    List<RolloverMove> findByRolloverId(UUID rolloverId);

    RolloverMove save(RolloverMove move);
}
