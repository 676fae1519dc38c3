package vn.nguontre.reservedpost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a recruitment as noted.
 *
 * @param number how often something was noted of the offer up to here; the highest counts
 */
public record RecruitmentRow(
        UUID offerId,
        int number,
        RecruitmentOutcome outcome,
        LocalDate decidedOn,
        @Nullable String documentNumber,
        String actorName,
        String unitName,
        Instant at,
        @Nullable String reason) {
    /** The same with the committee's words as the candidate may read them. */
    RecruitmentRow saying(UnaryOperator<@Nullable String> words) {
        return new RecruitmentRow(
                offerId, number, outcome, decidedOn, documentNumber, actorName, unitName, at, words.apply(reason));
    }
}
