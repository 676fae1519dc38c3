package vn.nguontre.reservedpost;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FitJudgementRepository extends Repository<FitJudgement, UUID> {
    Optional<FitJudgement> findByPersonIdAndPostId(UUID personId, UUID postId);

    FitJudgement save(FitJudgement judgement);
}
