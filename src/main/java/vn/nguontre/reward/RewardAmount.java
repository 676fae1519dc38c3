package vn.nguontre.reward;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The money of a reward (PAY-01, PAY-02): a fixed amount, or the multiple of the base salary in force on the day of the decision,
 * rounded up.
 *
 * @param multiple null for a fixed amount
 * @param baseSalary in đồng, in force on the day of the decision
 * @param exact before rounding
 * @param amount in đồng, as paid
 */
public record RewardAmount(@Nullable BigDecimal multiple, long baseSalary, BigDecimal exact, long amount) {
    public static RewardAmount ofMultiple(BigDecimal multiple, long baseSalary, long rounding) {
        BigDecimal exact = multiple.multiply(BigDecimal.valueOf(baseSalary));
        BigDecimal step = BigDecimal.valueOf(rounding);
        long amount = exact.divide(step, 0, RoundingMode.CEILING).multiply(step).longValueExact();
        return new RewardAmount(multiple.stripTrailingZeros(), baseSalary, exact, amount);
    }

    public static RewardAmount ofFixed(long fixedAmount, long baseSalary) {
        return new RewardAmount(null, baseSalary, BigDecimal.valueOf(fixedAmount), fixedAmount);
    }
}
