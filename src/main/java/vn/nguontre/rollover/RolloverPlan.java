package vn.nguontre.rollover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.SchoolYear;

/** What the union has decided for the pupils of one school. Who is not in it keeps their class for now. */
public record RolloverPlan(UUID schoolId, SchoolYear into, List<Move> moves) {
    public RolloverPlan {
        moves = List.copyOf(moves);
    }

    /**
     * One pupil's step into the new year.
     *
     * @param nextClass the new class of who moves up, otherwise null
     */
    public record Move(
            UUID personId, Outcome outcome, @Nullable String nextClass) {}
}
