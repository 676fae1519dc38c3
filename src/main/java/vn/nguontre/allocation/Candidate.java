package vn.nguontre.allocation;

import java.util.List;

/**
 * A candidate with wishes.
 *
 * @param <I> what identifies posts and candidates
 * @param choices the posts the candidate would take, best first; a post not named is never given
 */
public record Candidate<I>(I id, List<I> choices) {
    public Candidate {
        choices = List.copyOf(choices);
    }
}
