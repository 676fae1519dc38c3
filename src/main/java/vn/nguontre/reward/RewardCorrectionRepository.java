package vn.nguontre.reward;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RewardCorrectionRepository extends Repository<RewardCorrection, UUID> {
    RewardCorrection save(RewardCorrection correction);
}
