package vn.nguontre.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewardAmountTest {
    @ParameterizedTest(name = "{0} x {1} = {2}")
    @DisplayName("PAY-01, PAY-02: multiple times base salary, rounded up to 10,000 đ")
    @CsvSource({
        "0.3, 1490000, 450000",
        "3.5, 2340000, 8190000",
        "3.5, 2530000, 8860000",
        "1.5, 2340000, 3510000",
        "1.5, 2530000, 3800000",
        "0.3, 2340000, 710000",
        "0.3, 2530000, 760000",
        "0.15, 2340000, 360000",
        "0.15, 2530000, 380000",
        "1.0, 2340000, 2340000",
        "1.0, 2530000, 2530000"
    })
    void multipleOfTheBaseSalary(BigDecimal multiple, long baseSalary, long amount) {
        assertThat(RewardAmount.ofMultiple(multiple, baseSalary, 10_000).amount())
                .isEqualTo(amount);
    }

    @Test
    @DisplayName("PAY-02: the exact product stays visible")
    void exactBeforeRounding() {
        RewardAmount money = RewardAmount.ofMultiple(new BigDecimal("0.300"), 1_490_000, 10_000);
        assertThat(money.exact()).isEqualByComparingTo("447000");
        assertThat(money.multiple()).isEqualTo(new BigDecimal("0.3"));
    }

    @Test
    @DisplayName("a fixed amount is not rounded")
    void fixed() {
        assertThat(RewardAmount.ofFixed(123_456, 2_530_000).amount()).isEqualTo(123_456);
        assertThat(RewardAmount.ofFixed(0, 2_530_000).amount()).isZero();
    }
}
