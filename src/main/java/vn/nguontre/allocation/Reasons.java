package vn.nguontre.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts a proposed allocation into words a candidate can be told. What is asked for is computed when it is asked for;
 * telling everybody everything takes time linear in the length of all choices and rankings.
 *
 * @param <I> what identifies posts and candidates
 */
public final class Reasons<I> {
    private final Outcome<I> outcome;
    private final Map<I, Candidate<I>> candidates = new HashMap<>();
    private final Map<I, Post<I>> posts = new HashMap<>();
    private final Map<I, List<I>> given = new HashMap<>();
    private final Map<I, List<I>> holders = new HashMap<>();
    private final Map<I, Map<I, Integer>> ranks = new HashMap<>();

    /** @param outcome as {@link Allocation#propose} makes it of the same instance */
    public Reasons(Instance<I> instance, Outcome<I> outcome) {
        this.outcome = outcome;
        instance.candidates().forEach(candidate -> candidates.put(candidate.id(), candidate));
        instance.posts().forEach(post -> posts.put(post.id(), post));
        outcome.assignments()
                .forEach((candidate, post) ->
                        given.computeIfAbsent(post, id -> new ArrayList<>()).add(candidate));
    }

    /** One reason for each choice of the candidate, in the order of the choices. */
    public List<Reason<I>> of(I candidate) {
        var reasons = new ArrayList<Reason<I>>();
        var got = outcome.assignments().get(candidate);
        boolean served = false;
        for (var id : Objects.requireNonNull(candidates.get(candidate)).choices()) {
            var post = Objects.requireNonNull(posts.get(id));
            int rank = rank(id, candidate);
            var verdict = verdict(id.equals(got), served, rank);
            var ahead = verdict == Reason.Verdict.OUTRANKED ? holders.computeIfAbsent(id, this::holders) : List.<I>of();
            reasons.add(new Reason<>(id, verdict, rank, post.places(), ahead));
            served |= id.equals(got);
        }
        return List.copyOf(reasons);
    }

    private static Reason.Verdict verdict(boolean got, boolean served, int rank) {
        if (got) {
            return Reason.Verdict.GOT_IT;
        }
        if (served) {
            return Reason.Verdict.NOT_NEEDED;
        }
        return rank == 0 ? Reason.Verdict.NOT_ELIGIBLE : Reason.Verdict.OUTRANKED;
    }

    private List<I> holders(I post) {
        return given.getOrDefault(post, List.of()).stream()
                .sorted(Comparator.comparingInt(candidate -> rank(post, candidate)))
                .toList();
    }

    private int rank(I post, I candidate) {
        return ranks.computeIfAbsent(post, this::ranks).getOrDefault(candidate, 0);
    }

    private Map<I, Integer> ranks(I post) {
        var ranking = Objects.requireNonNull(posts.get(post)).ranking();
        Map<I, Integer> ranks = HashMap.newHashMap(ranking.size());
        ranking.forEach(candidate -> ranks.put(candidate, ranks.size() + 1));
        return ranks;
    }
}
