package vn.nguontre.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many nominees a school should name in a round.
 *
 * @param own null where the common number of the round holds
 */
public record SchoolTarget(
        UUID schoolId, String schoolName, @Nullable Integer own) {}
