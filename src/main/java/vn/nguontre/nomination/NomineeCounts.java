package vn.nguontre.nomination;

import java.util.Map;

/** How many nominees stand where. */
public record NomineeCounts(Map<NomineeStatus, Integer> byStatus) {
    public NomineeCounts {
        byStatus = Map.copyOf(byStatus);
    }

    public int of(NomineeStatus status) {
        return byStatus.getOrDefault(status, 0);
    }

    public int total() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }
}
