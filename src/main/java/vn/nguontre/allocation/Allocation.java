package vn.nguontre.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Deferred acceptance with candidates proposing (Gale and Shapley 1962, with several places a post). The result is the
 * one stable allocation in which every candidate is at least as well off as in any other stable one, so nobody gains
 * by hiding true wishes; it does not depend on the order in which candidates or posts are given.
 */
public final class Allocation {
    private Allocation() {}

    /** The candidate-optimal stable allocation, listed in the order of the instance's candidates. */
    public static <I> Outcome<I> propose(Instance<I> instance) {
        var post = DeferredAcceptance.run(instance.table());
        Map<I, I> assignments = LinkedHashMap.newLinkedHashMap(post.length);
        var unassigned = new ArrayList<I>();
        for (int c = 0; c < post.length; c++) {
            var candidate = instance.candidates().get(c).id();
            if (post[c] < 0) {
                unassigned.add(candidate);
            } else {
                assignments.put(candidate, instance.posts().get(post[c]).id());
            }
        }
        return new Outcome<>(assignments, unassigned);
    }
}
