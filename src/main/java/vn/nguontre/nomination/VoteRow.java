package vn.nguontre.nomination;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vote on a nominee.
 *
 * @param enough whether the share asked for by the rule book on that day is reached
 * @param earlier what was recorded before and put right, the latest first
 */
public record VoteRow(
        VotingBody body,
        int asked,
        int inFavour,
        int against,
        @Nullable String resolutionNumber,
        LocalDate votedOn,
        boolean enough,
        String recordedBy,
        Instant recordedAt,
        List<VoteRow> earlier) {
    public VoteRow {
        earlier = List.copyOf(earlier);
    }

    /** Those who neither agreed nor disagreed. */
    public int abstained() {
        return asked - inFavour - against;
    }

    /** In favour, as a share of those asked, in whole percent, rounded down. */
    public int percent() {
        return inFavour * 100 / asked;
    }

    static boolean reaches(int inFavour, int asked, BigDecimal share) {
        return BigDecimal.valueOf(inFavour)
                        .add(new BigDecimal("0.000001").multiply(BigDecimal.valueOf(asked)))
                        .compareTo(share.multiply(BigDecimal.valueOf(asked)))
                >= 0;
    }
}
