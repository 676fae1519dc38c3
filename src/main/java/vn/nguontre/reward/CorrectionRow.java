package vn.nguontre.reward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a reward with what stood there before.
 *
 * @param status before it
 * @param decisionNumber before it, null where the reward had been refused
 */
public record CorrectionRow(
        UUID rewardId,
        Instant at,
        String actorName,
        String reason,
        RewardStatus status,
        String kindName,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable Long amount,
        @Nullable String refusalReason) {}
