package vn.nguontre.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of reward as it is entered.
 *
 * @param multiple of the base salary; null for a fixed amount
 * @param fixedAmount in đồng, 0 for no money; null for a multiple
 */
public record RewardKindDraft(
        String name,
        RewardForm form,
        String issuer,
        String legalBasis,
        @Nullable BigDecimal multiple,
        @Nullable Long fixedAmount,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean toBeConfirmed) {}
