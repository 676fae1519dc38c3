package vn.nguontre.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who gets which post: proposed by {@link Allocation}, or claimed by someone and to be checked by {@link AllocationCheck}.
 *
 * @param <I> what identifies posts and candidates
 * @param assignments candidate to post
 * @param unassigned the candidates without a post
 */
public record Outcome<I>(Map<I, I> assignments, List<I> unassigned) {
    public Outcome {
        assignments = Collections.unmodifiableMap(new LinkedHashMap<>(assignments));
        unassigned = List.copyOf(unassigned);
    }
}
