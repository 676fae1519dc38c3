package vn.nguontre.reward;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** What a decided reward said before it was corrected, by whom, when and why. Never changed afterwards. */
@Entity
@Table(name = "reward_correction")
@SuppressWarnings("unused") // read by RewardCorrectionQuery
class RewardCorrection extends VersionedEntity {
    private UUID rewardId;

    @Enumerated(EnumType.STRING)
    private RewardStatus oldStatus;

    private UUID oldKindId;
    private @Nullable String oldDecisionNumber;
    private @Nullable LocalDate oldDecidedOn;
    private @Nullable Long oldBaseSalary;
    private @Nullable Long oldAmount;
    private @Nullable String oldRefusalReason;

    @Embedded
    private Step step;

    @SuppressWarnings("NullAway.Init")
    protected RewardCorrection() {}

    RewardCorrection(UUID rewardId, RewardStatus oldStatus, UUID oldKindId, Step step) {
        this.rewardId = rewardId;
        this.oldStatus = oldStatus;
        this.oldKindId = oldKindId;
        this.step = step;
    }

    RewardCorrection refusedBefore(@Nullable String reason) {
        oldRefusalReason = reason;
        return this;
    }

    RewardCorrection approvedBefore(
            @Nullable String number, @Nullable LocalDate day, @Nullable Long baseSalary, @Nullable Long amount) {
        oldDecisionNumber = number;
        oldDecidedOn = day;
        oldBaseSalary = baseSalary;
        oldAmount = amount;
        return this;
    }
}
