package vn.nguontre.reward;

import org.jspecify.annotations.Nullable;

/** What a list of rewards is narrowed to; a name is found with and without accents. */
public record RewardFilter(String text, @Nullable RewardStatus status) {
    public static final RewardFilter NONE = new RewardFilter("", null);
}
