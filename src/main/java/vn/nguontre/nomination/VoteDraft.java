package vn.nguontre.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a vote.
 *
 * @param asked how many were asked
 * @param resolutionNumber null or blank where there is none
 */
public record VoteDraft(
        VotingBody body,
        int asked,
        int inFavour,
        int against,
        @Nullable String resolutionNumber,
        LocalDate votedOn) {}
