package vn.nguontre.reward;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RewardKindRepository extends Repository<RewardKind, UUID> {
    Optional<RewardKind> findById(UUID id);

    /** The catalogue: a score of entries, not a list that grows with people. */
    List<RewardKind> findTop200ByOrderByFormAscNameAsc();

    RewardKind save(RewardKind kind);
}
