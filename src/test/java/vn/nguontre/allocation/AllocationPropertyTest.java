package vn.nguontre.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What must hold for every problem, tried on very many small ones: {@code -Dallocation.cases=} says how many,
 * {@code -Dallocation.seed=} where to begin.
 */
class AllocationPropertyTest {
    private static final long CASES = Long.getLong("allocation.cases", 1_000_000);
    private static final long SEED = Long.getLong("allocation.seed", 2026);

    @Test
    void isTheBestFairAllocationForEveryCandidateInAnyOrderOfInput() {
        seeds(CASES).forEach(seed -> {
            var random = new SplittableRandom(seed);
            var small = SmallCase.random(random, 4, 3);
            var outcome = Allocation.propose(small.instance());
            var proposed = small.array(outcome);
            if (!small.fair(proposed)) {
                fail("Unfair: seed %d, %s gives %s", seed, small, Arrays.toString(proposed));
            }
            small.everyWelcomeAllocation(other -> {
                if (someonePrefers(small, other, proposed) && small.fair(other)) {
                    fail("Not the best: seed %d, %s gives %s", seed, small, Arrays.toString(proposed));
                }
            });
            if (!Arrays.equals(proposed, small.array(Allocation.propose(small.shuffled(random))))) {
                fail("The order of input matters: seed %d, %s", seed, small);
            }
            if (!AllocationCheck.violations(small.instance(), outcome).isEmpty()) {
                fail("The check refuses: seed %d, %s gives %s", seed, small, Arrays.toString(proposed));
            }
        });
    }

    @Test
    void theCheckAcceptsTheFairAllocationsAndNoOther() {
        seeds(CASES / 50).forEach(seed -> {
            var small = SmallCase.random(new SplittableRandom(seed), 4, 3);
            var instance = small.instance();
            small.everyAllocation(given -> {
                boolean accepted = AllocationCheck.violations(instance, small.outcome(given))
                        .isEmpty();
                if (accepted != small.fair(given)) {
                    fail("The check errs: seed %d, %s, %s", seed, small, Arrays.toString(given));
                }
            });
        });
    }

    /** All problems of three candidates and two posts with up to two places, every way to state wishes. */
    @Test
    void nobodyGainsByStatingOtherWishes() {
        var wishes = orders(2);
        var rankings = orders(3);
        IntStream.range(0, rankings.size() * rankings.size() * 9).parallel().forEach(number -> {
            var ranking =
                    new int[][] {rankings.get(number / 9 % rankings.size()), rankings.get(number / 9 / rankings.size())
                    };
            var places = new int[] {number % 3, number / 3 % 3};
            var results = new int[125][];
            for (int stated = 0; stated < results.length; stated++) {
                var small = new SmallCase(places, ranking, choices(stated, wishes));
                results[stated] = small.array(Allocation.propose(small.instance()));
            }
            for (int truth = 0; truth < results.length; truth++) {
                var small = new SmallCase(places, ranking, choices(truth, wishes));
                for (int candidate = 0, weight = 1; candidate < 3; candidate++, weight *= 5) {
                    int others = truth - truth / weight % 5 * weight;
                    for (int lie = 0; lie < 5; lie++) {
                        int gained = results[others + lie * weight][candidate];
                        if (small.prefers(candidate, gained, results[truth][candidate])) {
                            fail(
                                    "Candidate %d gains by stating %s: %s",
                                    candidate, Arrays.toString(wishes.get(lie)), small);
                        }
                    }
                }
            }
        });
    }

    /** Random problems of up to five candidates and three posts, every way to state wishes. */
    @Test
    void nobodyGainsInLargerCasesEither() {
        var wishes = orders(3);
        seeds(CASES / 100).forEach(seed -> {
            var small = SmallCase.random(new SplittableRandom(seed), 5, 3);
            if (small.places().length < 3) {
                return;
            }
            var honest = small.array(Allocation.propose(small.instance()));
            for (int candidate = 0; candidate < honest.length; candidate++) {
                for (var lie : wishes) {
                    var stated = small.choices().clone();
                    stated[candidate] = lie;
                    var lying = new SmallCase(small.places(), small.rankings(), stated);
                    int gained = lying.array(Allocation.propose(lying.instance()))[candidate];
                    if (small.prefers(candidate, gained, honest[candidate])) {
                        fail(
                                "Candidate %d gains by stating %s: seed %d, %s",
                                candidate, Arrays.toString(lie), seed, small);
                    }
                }
            }
        });
    }

    @Test
    void largerProblemsPassTheCheckAndItsReasonsAgree() {
        seeds(300).forEach(seed -> {
            var instance = SmallCase.random(new Random(seed), 80, 12).instance();
            var outcome = Allocation.propose(instance);
            var reasons = new Reasons<>(instance, outcome);
            assertThat(AllocationCheck.violations(instance, outcome)).isEmpty();
            for (var candidate : instance.candidates()) {
                var got = reasons.of(candidate.id()).stream()
                        .filter(reason -> reason.verdict() == Reason.Verdict.GOT_IT)
                        .map(Reason::post)
                        .toList();
                var given = outcome.assignments().get(candidate.id());
                assertThat(got).isEqualTo(given == null ? List.of() : List.of(given));
            }
        });
    }

    private static boolean someonePrefers(SmallCase small, int[] one, int[] other) {
        for (int c = 0; c < one.length; c++) {
            if (small.prefers(c, one[c], other[c])) {
                return true;
            }
        }
        return false;
    }

    private static int[][] choices(int number, List<int[]> wishes) {
        return new int[][] {wishes.get(number % 5), wishes.get(number / 5 % 5), wishes.get(number / 25)};
    }

    /** Every order of every selection of the first numbers: 5 for two, 16 for three. */
    private static List<int[]> orders(int count) {
        var orders = new ArrayList<int[]>();
        orders.add(new int[0]);
        for (int i = 0; i < orders.size(); i++) {
            var order = orders.get(i);
            for (int next = 0; next < count; next++) {
                int number = next;
                if (Arrays.stream(order).noneMatch(n -> n == number)) {
                    var longer = Arrays.copyOf(order, order.length + 1);
                    longer[order.length] = next;
                    orders.add(longer);
                }
            }
        }
        return orders;
    }

    private static LongStream seeds(long count) {
        return LongStream.range(SEED, SEED + count).parallel();
    }
}
