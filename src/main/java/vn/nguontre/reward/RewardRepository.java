package vn.nguontre.reward;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RewardRepository extends Repository<Reward, UUID> {
    Optional<Reward> findById(UUID id);

    Optional<Reward> findByIdAndVersion(UUID id, int version);

    boolean existsByPersonIdAndKindIdAndAchievedOnAndStatusNot(
            UUID personId, UUID kindId, LocalDate achievedOn, RewardStatus status);

    boolean existsByPersonIdAndKindIdAndAchievedOnAndStatusNotAndIdNot(
            UUID personId, UUID kindId, LocalDate achievedOn, RewardStatus status, UUID id);

    Reward save(Reward reward);
}
