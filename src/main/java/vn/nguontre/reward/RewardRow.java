package vn.nguontre.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reward in a list.
 *
 * @param version what the one who decides has seen
 * @param multiple of the base salary, null for a fixed amount
 * @param baseSalary copied on approval
 */
public record RewardRow(
        UUID id,
        int version,
        UUID personId,
        String fullName,
        String schoolName,
        @Nullable String schoolClass,
        UUID kindId,
        String kindName,
        @Nullable BigDecimal multiple,
        String achievement,
        LocalDate achievedOn,
        RewardStatus status,
        String proposedByUnit,
        LocalDate proposedOn,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate settledOn,
        @Nullable Long baseSalary,
        @Nullable Long amount,
        @Nullable String refusalReason) {
    public boolean isUndecided() {
        return status == RewardStatus.PROPOSED;
    }
}
