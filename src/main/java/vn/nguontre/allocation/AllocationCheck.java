package vn.nguontre.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Checks an allocation by the definition of fairness alone; shares nothing with the code that makes one. That each
 * candidate has one place at most is given by the map itself.
 */
public final class AllocationCheck {
    private final Instance instance;
    private final Map<UUID, UUID> assignments;
    private final List<Violation> violations = new ArrayList<>();

    private AllocationCheck(Instance instance, Map<UUID, UUID> assignments) {
        this.instance = instance;
        this.assignments = assignments;
    }

    /** All faults of the assignments (candidate to post); empty when the allocation is feasible and stable. */
    public static List<Violation> violations(Instance instance, Map<UUID, UUID> assignments) {
        var check = new AllocationCheck(instance, assignments);
        check.strangers();
        instance.posts().forEach(check::capacity);
        instance.candidates().forEach(check::candidate);
        return List.copyOf(check.violations);
    }

    private void strangers() {
        assignments.forEach((candidate, post) -> {
            if (instance.candidates().stream().noneMatch(c -> c.id().equals(candidate))) {
                add(Violation.Kind.UNKNOWN_CANDIDATE, candidate, post);
            }
            if (instance.posts().stream().noneMatch(p -> p.id().equals(post))) {
                add(Violation.Kind.UNKNOWN_POST, candidate, post);
            }
        });
    }

    private void capacity(Post post) {
        if (taken(post) > post.places()) {
            violations.add(new Violation(Violation.Kind.OVER_CAPACITY, null, post.id()));
        }
    }

    private void candidate(Candidate candidate) {
        var assigned = assignments.get(candidate.id());
        if (assigned != null && !candidate.choices().contains(assigned)) {
            add(Violation.Kind.NOT_WILLING, candidate.id(), assigned);
        }
        for (var post : instance.posts()) {
            boolean eligible = post.ranking().contains(candidate.id());
            if (post.id().equals(assigned) && !eligible) {
                add(Violation.Kind.NOT_ELIGIBLE, candidate.id(), post.id());
            }
            if (eligible && prefers(candidate, post.id())) {
                wronged(candidate.id(), post);
            }
        }
    }

    private void wronged(UUID candidate, Post post) {
        if (taken(post) < post.places()) {
            add(Violation.Kind.WASTED_PLACE, candidate, post.id());
        }
        var lower = post.ranking()
                .subList(post.ranking().indexOf(candidate) + 1, post.ranking().size());
        boolean envied = lower.stream().anyMatch(other -> post.id().equals(assignments.get(other)));
        if (envied && post.places() > 0) {
            add(Violation.Kind.JUSTIFIED_ENVY, candidate, post.id());
        }
    }

    private boolean prefers(Candidate candidate, UUID post) {
        int wished = candidate.choices().indexOf(post);
        var assigned = assignments.get(candidate.id());
        int now = assigned == null ? -1 : candidate.choices().indexOf(assigned);
        return wished >= 0 && (now < 0 || wished < now);
    }

    private long taken(Post post) {
        return assignments.values().stream().filter(post.id()::equals).count();
    }

    private void add(Violation.Kind kind, UUID candidate, UUID post) {
        violations.add(new Violation(kind, candidate, post));
    }
}
