package vn.nguontre.allocation;

import java.util.List;

/**
 * Why one choice of a candidate ended as it did.
 *
 * @param <I> what identifies posts and candidates
 * @param rank the candidate's own rank at the post, from 1; 0 when not eligible there
 * @param places the places of the post
 * @param holders when outranked: who got the places, best first, all of them ranked above the candidate; else empty
 */
public record Reason<I>(I post, Reason.Verdict verdict, int rank, int places, List<I> holders) {
    public Reason {
        holders = List.copyOf(holders);
    }

    /** What became of a choice. */
    public enum Verdict {
        GOT_IT,
        NOT_ELIGIBLE,
        OUTRANKED,
        NOT_NEEDED
    }
}
