package vn.nguontre.rollover;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.SchoolYear;

/**
 * One roll-over that was applied: by whom, when, and how many met which outcome.
 *
 * @param undone who took it back and when; null while it stands
 * @param movedOn on how many of its pupils somebody has acted since
 */
public record RolloverRow(
        UUID id,
        SchoolYear into,
        String actorName,
        String unitName,
        Instant at,
        Map<Outcome, Integer> counts,
        @Nullable Undone undone,
        int movedOn) {
    public RolloverRow {
        counts = Map.copyOf(counts);
    }

    /** Who took it back and when. */
    public record Undone(String actorName, Instant at) {}

    RolloverRow marked(@Nullable Undone by, int onHowMany) {
        return new RolloverRow(id, into, actorName, unitName, at, counts, by, onHowMany);
    }

    public boolean mayBeUndoneIn(SchoolYear running) {
        return undone == null && movedOn == 0 && into.equals(running);
    }

    public int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int people() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
