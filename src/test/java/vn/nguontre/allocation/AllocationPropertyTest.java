package vn.nguontre.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random instances from fixed seeds: stable, best for every candidate, and indifferent to the order of input. */
class AllocationPropertyTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheBestStableAllocationForEveryCandidate(long seed) {
        var instance = random(new Random(seed), 4, 3);
        var proposed = Allocation.propose(instance).assignments();

        var stable = everyAllocation(instance, 0, Map.of()).stream()
                .filter(each -> AllocationCheck.violations(instance, each).isEmpty())
                .toList();

        assertThat(stable).contains(proposed);
        for (var candidate : instance.candidates()) {
            for (var other : stable) {
                assertThat(wish(candidate, proposed)).isLessThanOrEqualTo(wish(candidate, other));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isStableAndIndependentOfInputOrder(long seed) {
        var random = new Random(seed);
        var instance = random(random, 40, 8);
        var outcome = Allocation.propose(instance);

        var shuffled = new Instance(shuffled(instance.posts(), random), shuffled(instance.candidates(), random));

        assertThat(AllocationCheck.violations(instance, outcome.assignments())).isEmpty();
        assertThat(Allocation.propose(shuffled)).isEqualTo(outcome);
    }

    private static int wish(Candidate candidate, Map<UUID, UUID> assignments) {
        var post = assignments.get(candidate.id());
        return post == null ? Integer.MAX_VALUE : candidate.choices().indexOf(post);
    }

    private static List<Map<UUID, UUID>> everyAllocation(Instance instance, int next, Map<UUID, UUID> soFar) {
        if (next == instance.candidates().size()) {
            return List.of(soFar);
        }
        var all = new ArrayList<>(everyAllocation(instance, next + 1, soFar));
        for (var post : instance.posts()) {
            var more = new HashMap<>(soFar);
            more.put(instance.candidates().get(next).id(), post.id());
            all.addAll(everyAllocation(instance, next + 1, more));
        }
        return all;
    }

    private static Instance random(Random random, int mostCandidates, int mostPosts) {
        var candidates = ids(random.nextInt(mostCandidates + 1), 0);
        var posts = ids(random.nextInt(mostPosts + 1), 1);
        return new Instance(
                posts.stream()
                        .map(id -> new Post(id, random.nextInt(3), some(candidates, random)))
                        .toList(),
                candidates.stream()
                        .map(id -> new Candidate(id, some(posts, random)))
                        .toList());
    }

    private static List<UUID> ids(int count, int kind) {
        return IntStream.range(0, count).mapToObj(i -> new UUID(kind, i)).toList();
    }

    private static List<UUID> some(List<UUID> ids, Random random) {
        return shuffled(ids, random).stream()
                .filter(id -> random.nextInt(4) > 0)
                .toList();
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        var copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }
}
