package vn.nguontre.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The nominees before and after one in a list, null at its ends. */
public record Neighbours(@Nullable UUID previous, @Nullable UUID next) {}
