package vn.nguontre.allocation;

import java.util.List;
import java.util.UUID;

/**
 * Why one choice of a candidate ended as it did.
 *
 * @param rank the candidate's own rank at the post, from 1; 0 when not eligible there
 * @param places the places of the post
 * @param holders when outranked: who got the places, best first, all of them ranked above the candidate; else empty
 */
public record Reason(UUID post, Verdict verdict, int rank, int places, List<UUID> holders) {
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
