package vn.nguontre.rollover;

import java.time.Instant;
import java.util.Map;
import vn.nguontre.shared.SchoolYear;

/** One roll-over that was applied: by whom, when, and how many met which outcome. */
public record RolloverRow(
        SchoolYear into, String actorName, String unitName, Instant at, Map<Outcome, Integer> counts) {
    public RolloverRow {
        counts = Map.copyOf(counts);
    }

    public int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int people() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
