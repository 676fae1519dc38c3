package vn.nguontre.reservedpost;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A corrected fact as pages show it.
 *
 * @param postTitle for which post the major was judged, if that is what was wrong
 * @param changesOwn whether the candidate's own outcome would have been another
 * @param othersChanged for how many other candidates it would have been another
 * @param reason why it was put right, for the committee only
 * @param settledHow how the committee dealt with it; null while it has not
 */
public record FactRow(
        UUID questionId,
        int version,
        FactDraft right,
        @Nullable String postTitle,
        boolean changesOwn,
        int othersChanged,
        String actorName,
        Instant at,
        @Nullable String reason,
        @Nullable Instant settledAt,
        @Nullable String settledHow) {
    public boolean changesAnything() {
        return changesOwn || othersChanged > 0;
    }

    public boolean isWaiting() {
        return changesAnything() && settledAt == null;
    }

    FactRow about(@Nullable String title) {
        return new FactRow(
                questionId,
                version,
                right,
                title,
                changesOwn,
                othersChanged,
                actorName,
                at,
                reason,
                settledAt,
                settledHow);
    }

    FactRow forCandidate(@Nullable String settled) {
        return new FactRow(questionId, version, right, postTitle, changesOwn, 0, "", at, null, settledAt, settled);
    }
}
