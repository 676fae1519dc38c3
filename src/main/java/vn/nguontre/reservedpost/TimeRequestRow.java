package vn.nguontre.reservedpost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time to answer an offer.
 *
 * @param reason in the candidate's words; null once they are erased
 * @param grantedLastDay the new last day; null while it waits, and when refused
 * @param answerReason why refused, or a word with the new last day
 */
public record TimeRequestRow(
        UUID id,
        int version,
        UUID offerId,
        Instant askedAt,
        @Nullable String reason,
        @Nullable Instant answeredAt,
        @Nullable LocalDate grantedLastDay,
        @Nullable String answerReason) {
    /** The same with the committee's words as the candidate may read them. */
    TimeRequestRow saying(UnaryOperator<@Nullable String> words) {
        return new TimeRequestRow(
                id, version, offerId, askedAt, reason, answeredAt, grantedLastDay, words.apply(answerReason));
    }

    public boolean isWaiting() {
        return answeredAt == null;
    }
}
