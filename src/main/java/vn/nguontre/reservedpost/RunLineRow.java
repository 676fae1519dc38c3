package vn.nguontre.reservedpost;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A candidate's line of a run. */
public record RunLineRow(
        UUID personId,
        String personName,
        @Nullable UUID proposedPostId,
        @Nullable String proposedPost,
        @Nullable UUID decidedPostId,
        @Nullable String decidedPost,
        @Nullable String departureReason,
        List<ChoiceRow> choices) {
    /** Whether points were given for a study that neither branch nor ward had verified. */
    public boolean isUnproven() {
        return choices.stream().anyMatch(c -> Boolean.FALSE.equals(c.studyProven()));
    }

    /** The posts that may be given to the candidate: those in whose order they stand. */
    public List<ChoiceRow> possible() {
        return choices.stream().filter(c -> c.rank() > 0).toList();
    }
}
