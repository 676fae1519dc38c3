package vn.nguontre.reservedpost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nguontre.allocation.AllocationCheck;
import vn.nguontre.allocation.Candidate;
import vn.nguontre.allocation.Instance;
import vn.nguontre.allocation.Outcome;
import vn.nguontre.allocation.Post;

/** Checks what a run has stored, from the stored lines alone: that the result is fair, and that the orders are as written. */
final class RunCheck {
    private RunCheck() {}

    static List<RunFault> faults(List<RunLine> lines) {
        return Stream.concat(
                        AllocationCheck.violations(instance(lines), outcome(lines)).stream()
                                .map(violation -> RunFault.of(violation.kind())),
                        OrderCheck.faults(lines).stream())
                .toList();
    }

    /** What was proposed. */
    static Outcome<UUID> outcome(List<RunLine> lines) {
        Map<UUID, UUID> assignments = new LinkedHashMap<>();
        List<UUID> unassigned = new ArrayList<>();
        lines.forEach(l -> {
            UUID post = l.proposedPostId();
            if (post == null) {
                unassigned.add(l.personId());
            } else {
                assignments.put(l.personId(), post);
            }
        });
        return new Outcome<>(assignments, unassigned);
    }

    /** What it was proposed from. */
    static Instance<UUID> instance(List<RunLine> lines) {
        Map<UUID, TreeMap<Integer, UUID>> orders = new LinkedHashMap<>();
        Map<UUID, Integer> places = new LinkedHashMap<>();
        for (RunLine line : lines) {
            for (RunChoice choice : line.choices()) {
                places.put(choice.postId(), choice.places());
                var order = orders.computeIfAbsent(choice.postId(), id -> new TreeMap<>(Comparator.naturalOrder()));
                if (choice.postRank() > 0) {
                    order.put(choice.postRank(), line.personId());
                }
            }
        }
        return new Instance<>(
                orders.entrySet().stream()
                        .map(e -> new Post<>(
                                e.getKey(),
                                places.getOrDefault(e.getKey(), 0),
                                List.copyOf(e.getValue().values())))
                        .toList(),
                lines.stream()
                        .map(l -> new Candidate<>(
                                l.personId(),
                                l.choices().stream().map(RunChoice::postId).toList()))
                        .toList());
    }
}
