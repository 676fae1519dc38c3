package vn.nguontre.allocation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.nguontre.allocation.MalformedInstance.Fault;

/**
 * One allocation problem. A malformed one cannot be made: the constructor says what is wrong with it.
 *
 * @param <I> what identifies posts and candidates
 */
public record Instance<I>(List<Post<I>> posts, List<Candidate<I>> candidates) {
    /** @throws MalformedInstance on repeated or unknown ids and negative places */
    public Instance {
        posts = List.copyOf(posts);
        candidates = List.copyOf(candidates);
        Set<I> postIds = HashSet.newHashSet(posts.size());
        for (var post : posts) {
            refuse(!postIds.add(post.id()), Fault.POST_TWICE, post.id(), post.id());
            refuse(post.places() < 0, Fault.NEGATIVE_PLACES, post.id(), post.places());
        }
        Set<I> candidateIds = HashSet.newHashSet(candidates.size());
        for (var candidate : candidates) {
            refuse(!candidateIds.add(candidate.id()), Fault.CANDIDATE_TWICE, candidate.id(), candidate.id());
        }
        for (var post : posts) {
            named(post.ranking(), candidateIds, post.id(), Fault.RANKED_TWICE, Fault.RANKED_UNKNOWN);
        }
        for (var candidate : candidates) {
            named(candidate.choices(), postIds, candidate.id(), Fault.CHOSEN_TWICE, Fault.CHOSEN_UNKNOWN);
        }
    }

    private static <I> void named(List<I> ids, Set<I> existing, I by, Fault twice, Fault unknown) {
        Set<I> seen = HashSet.newHashSet(ids.size());
        for (var id : ids) {
            refuse(!existing.contains(id), unknown, by, id);
            refuse(!seen.add(id), twice, by, id);
        }
    }

    private static void refuse(boolean faulty, Fault fault, Object where, Object value) {
        if (faulty) {
            throw new MalformedInstance(fault, where.toString(), value.toString());
        }
    }
}
