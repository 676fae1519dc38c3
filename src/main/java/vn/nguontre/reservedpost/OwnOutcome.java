package vn.nguontre.reservedpost;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a released run brought a candidate, for the candidate alone: of others nothing but points.
 *
 * @param given the post that was decided for them, or null
 * @param departureReason why the committee decided otherwise than proposed
 * @param question what the candidate asked about it, or null
 */
public record OwnOutcome(
        UUID runId,
        int year,
        Instant releasedAt,
        @Nullable String given,
        @Nullable String departureReason,
        List<OwnChoice> choices,
        @Nullable RunQuestionRow question) {
    public OwnOutcome {
        choices = List.copyOf(choices);
    }

    /**
     * One choice as it stood when the run was proposed.
     *
     * @param lastPlaced the points of the last who was given a place there; null where nobody was
     * @param passedOver whether the committee placed somebody there who stood behind the candidate
     * @param fitReason why the major was judged as it was, where that kept the candidate out
     */
    public record OwnChoice(
            ChoiceRow choice,
            @Nullable Integer lastPlaced,
            boolean passedOver,
            @Nullable String fitReason) {
        /** Whether the last who was placed has as many points, so that the written tie-break decided. */
        public boolean isTie() {
            return lastPlaced != null && lastPlaced == choice.points().total();
        }
    }
}
