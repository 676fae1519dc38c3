package vn.nguontre.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * Deferred acceptance with candidates proposing (Gale and Shapley 1962, with several places a post). The result is the
 * one stable allocation in which every candidate is at least as well off as in any other stable one, so nobody gains
 * by hiding true wishes; it does not depend on the order in which candidates or posts are given.
 */
public final class Allocation {
    private Allocation() {}

    /** The candidate-optimal stable allocation, with the reason for each choice of each candidate. */
    public static Outcome propose(Instance instance) {
        var table = new Table(instance);
        var accepted = DeferredAcceptance.run(table.places, table.choices, table.rank);
        var assignments = new LinkedHashMap<UUID, UUID>();
        var unassigned = new ArrayList<UUID>();
        var reasons = new LinkedHashMap<UUID, List<Reason>>();
        for (int c = 0; c < table.candidates.size(); c++) {
            var id = table.candidates.get(c).id();
            if (accepted[c] >= 0) {
                assignments.put(id, table.posts.get(accepted[c]).id());
            } else {
                unassigned.add(id);
            }
            reasons.put(id, Reasons.of(table, accepted, c));
        }
        return new Outcome(assignments, unassigned, reasons);
    }
}
