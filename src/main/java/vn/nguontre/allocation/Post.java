package vn.nguontre.allocation;

import java.util.List;
import java.util.UUID;

/**
 * A post with its places.
 *
 * @param places how many candidates it takes, zero or more
 * @param ranking the eligible candidates, best first, without ties; who is not ranked is not eligible
 */
public record Post(UUID id, int places, List<UUID> ranking) {
    public Post {
        ranking = List.copyOf(ranking);
    }
}
