package vn.nguontre.allocation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A problem as a flow of least cost: from each candidate to each chosen post at the cost of its place among the
 * choices, or past all posts at a cost above any choice; from each post to the end as many as it has places.
 */
final class Network {
    private static final int WITHOUT_POST = 1000;

    /** One arc. */
    record Arc(int from, int to, int capacity, int cost) {}

    final List<Arc> arcs = new ArrayList<>();
    final int end;
    private final Instance<String> instance;

    Network(Instance<String> instance) {
        this.instance = instance;
        int people = instance.candidates().size();
        end = people + instance.posts().size();
        var index = new HashMap<String, Integer>();
        instance.posts().forEach(post -> index.put(post.id(), people + index.size()));
        for (int c = 0; c < people; c++) {
            var choices = instance.candidates().get(c).choices();
            for (int i = 0; i < choices.size(); i++) {
                arcs.add(new Arc(c, requireNonNull(index.get(choices.get(i))), 1, i));
            }
            arcs.add(new Arc(c, end, 1, WITHOUT_POST));
        }
        for (int p = 0; p < instance.posts().size(); p++) {
            arcs.add(new Arc(people + p, end, instance.posts().get(p).places(), 0));
        }
    }

    /** What the node adds to the flow. */
    int supply(int node) {
        int people = instance.candidates().size();
        return node < people ? 1 : node == end ? -people : 0;
    }

    /** The result when the numbered arcs carry a flow. */
    Outcome<String> outcome(IntPredicate flows) {
        int people = instance.candidates().size();
        Map<String, String> assignments = new LinkedHashMap<>();
        for (int a = 0; a < arcs.size(); a++) {
            var arc = arcs.get(a);
            if (arc.from() < people && arc.to() != end && flows.test(a)) {
                assignments.put(
                        instance.candidates().get(arc.from()).id(),
                        instance.posts().get(arc.to() - people).id());
            }
        }
        var unassigned = instance.candidates().stream()
                .map(Candidate::id)
                .filter(id -> !assignments.containsKey(id))
                .toList();
        return new Outcome<>(assignments, unassigned);
    }
}
