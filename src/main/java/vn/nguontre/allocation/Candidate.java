package vn.nguontre.allocation;

import java.util.List;
import java.util.UUID;

/**
 * A candidate with wishes.
 *
 * @param choices the posts the candidate would take, best first; a post not named is never given
 */
public record Candidate(UUID id, List<UUID> choices) {
    public Candidate {
        choices = List.copyOf(choices);
    }
}
