package vn.nguontre.reservedpost;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Step;

/**
 * Why an offer is made: from the decision itself, or after another that ended.
 *
 * @param afterOfferId the ended offer; at most one offer follows it
 * @param placeId its place, which is the one to offer; null where whichever the post has for the person will do
 * @param byItself without anybody's doing; the step then names who chose that when releasing
 */
record Succession(
        UUID runId,
        UUID postId,
        UUID personId,
        @Nullable UUID afterOfferId,
        @Nullable UUID placeId,
        boolean byItself,
        Step step) {
    static Succession first(UUID runId, UUID postId, UUID personId, Step step) {
        return new Succession(runId, postId, personId, null, null, false, step);
    }

    /** Instead of somebody who was left out when the offers were released. */
    static Succession insteadOf(UUID runId, UUID postId, UUID personId, Step step) {
        return new Succession(runId, postId, personId, null, null, true, step);
    }

    static Succession byCommittee(Offer ended, UUID personId, Step step) {
        return new Succession(ended.runId(), ended.postId(), personId, ended.id(), ended.placeId(), false, step);
    }

    static Succession byItself(Offer ended, UUID personId, Instant at) {
        Step chosen = ended.released();
        Step step = new Step(chosen.accountId(), chosen.actorName(), chosen.unitName(), at, null);
        return new Succession(ended.runId(), ended.postId(), personId, ended.id(), ended.placeId(), true, step);
    }
}
