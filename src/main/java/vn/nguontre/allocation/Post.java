package vn.nguontre.allocation;

import java.util.List;

/**
 * A post with its places.
 *
 * @param <I> what identifies posts and candidates
 * @param places how many candidates it takes, zero or more
 * @param ranking the eligible candidates, best first, without ties; who is not ranked is not eligible
 */
public record Post<I>(I id, int places, List<I> ranking) {
    public Post {
        ranking = List.copyOf(ranking);
    }
}
