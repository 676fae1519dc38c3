package vn.nguontre.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguontre.allocation.Violation.Kind;

/**
 * Checks an allocation by the definition of fairness alone; shares nothing with the code that makes one. Reads every
 * choice and every ranking once. That each candidate has one place at most is given by the map of assignments itself. Where
 * several allocations are fair, each of them passes.
 *
 * @param <I> what identifies posts and candidates
 */
public final class AllocationCheck<I> {
    private final Set<I> candidates = new LinkedHashSet<>();
    private final Set<I> posts = new HashSet<>();
    private final Map<I, I> assignments;
    private final List<Violation<I>> violations = new ArrayList<>();
    private final Map<I, Set<I>> holders = new HashMap<>();
    /** By post: who would rather have it than what they got. */
    private final Map<I, Set<I>> wanting = new HashMap<>();

    private AllocationCheck(Instance<I> instance, Outcome<I> outcome) {
        instance.candidates().forEach(candidate -> candidates.add(candidate.id()));
        instance.posts().forEach(post -> posts.add(post.id()));
        assignments = outcome.assignments();
        assignments.forEach((candidate, post) ->
                holders.computeIfAbsent(post, id -> new LinkedHashSet<>()).add(candidate));
    }

    /** All faults of the outcome; empty when everybody is listed once and the allocation is feasible and stable. */
    public static <I> List<Violation<I>> violations(Instance<I> instance, Outcome<I> outcome) {
        var check = new AllocationCheck<>(instance, outcome);
        check.assignments.forEach(check::names);
        check.lists(outcome.unassigned());
        instance.candidates().forEach(check::wishes);
        instance.posts().forEach(check::post);
        return List.copyOf(check.violations);
    }

    private void names(I candidate, I post) {
        report(!candidates.contains(candidate), Kind.UNKNOWN_CANDIDATE, candidate, post);
        report(!posts.contains(post), Kind.UNKNOWN_POST, candidate, post);
    }

    private void lists(List<I> unassigned) {
        var seen = new HashSet<I>();
        for (var id : unassigned) {
            report(!candidates.contains(id), Kind.UNKNOWN_CANDIDATE, id, null);
            report(!seen.add(id) || assignments.containsKey(id), Kind.LISTED_TWICE, id, assignments.get(id));
        }
        for (var id : candidates) {
            report(!seen.contains(id) && !assignments.containsKey(id), Kind.NOT_LISTED, id, null);
        }
    }

    private void wishes(Candidate<I> candidate) {
        var given = assignments.get(candidate.id());
        int preferred = given == null ? -1 : candidate.choices().indexOf(given);
        report(given != null && posts.contains(given) && preferred < 0, Kind.NOT_WILLING, candidate.id(), given);
        for (var post :
                preferred < 0 ? candidate.choices() : candidate.choices().subList(0, preferred)) {
            wanting.computeIfAbsent(post, id -> new HashSet<>()).add(candidate.id());
        }
    }

    private void post(Post<I> post) {
        var holding = holders.getOrDefault(post.id(), Set.of());
        report(holding.size() > post.places(), Kind.OVER_CAPACITY, null, post.id());
        var outsiders = new LinkedHashSet<>(holding);
        post.ranking().forEach(outsiders::remove);
        for (var outsider : outsiders) {
            report(candidates.contains(outsider), Kind.NOT_ELIGIBLE, outsider, post.id());
        }
        wronged(post, holding, outsiders.isEmpty() ? null : outsiders.getFirst());
    }

    /** From the last of the ranking upwards: who wants the post although someone further down has it, or nobody. */
    private void wronged(Post<I> post, Set<I> holding, @Nullable I outsider) {
        var wishing = wanting.getOrDefault(post.id(), Set.of());
        var lower = outsider;
        for (var candidate : post.ranking().reversed()) {
            if (wishing.contains(candidate)) {
                report(holding.size() < post.places(), Kind.WASTED_PLACE, candidate, post.id());
                if (lower != null && post.places() > 0) {
                    violations.add(new Violation<>(Kind.JUSTIFIED_ENVY, candidate, post.id(), lower));
                }
            } else if (lower == null && holding.contains(candidate)) {
                lower = candidate;
            }
        }
    }

    private void report(boolean faulty, Kind kind, @Nullable I candidate, @Nullable I post) {
        if (faulty) {
            violations.add(new Violation<>(kind, candidate, post, null));
        }
    }
}
