package vn.nguontre.allocation;

import java.util.List;

/**
 * One allocation problem. A malformed one cannot be made: the constructor says what is wrong with it.
 *
 * @param <I> what identifies posts and candidates
 */
public final class Instance<I> {
    private final List<Post<I>> posts;
    private final List<Candidate<I>> candidates;
    private final Table table;

    /** @throws MalformedInstance on repeated or unknown ids and negative places */
    public Instance(List<Post<I>> posts, List<Candidate<I>> candidates) {
        this.posts = List.copyOf(posts);
        this.candidates = List.copyOf(candidates);
        table = Table.of(this.posts, this.candidates);
    }

    public List<Post<I>> posts() {
        return posts;
    }

    public List<Candidate<I>> candidates() {
        return candidates;
    }

    /** The same for the algorithm; whoever checks a result has to go without. */
    Table table() {
        return table;
    }
}
