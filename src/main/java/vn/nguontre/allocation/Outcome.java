package vn.nguontre.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The proposed allocation. Every collection is in the order of the candidates' ids, whatever order they came in.
 *
 * @param assignments candidate to post
 * @param unassigned the candidates without a post
 * @param reasons per candidate one reason for each choice, in the order of the choices
 */
public record Outcome(Map<UUID, UUID> assignments, List<UUID> unassigned, Map<UUID, List<Reason>> reasons) {
    public Outcome {
        assignments = Collections.unmodifiableMap(new LinkedHashMap<>(assignments));
        unassigned = List.copyOf(unassigned);
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }
}
