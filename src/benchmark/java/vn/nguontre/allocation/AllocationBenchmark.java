package vn.nguontre.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The allocation, its check and its reasons at three sizes. */
class AllocationBenchmark {
    private static final Logger LOG = LoggerFactory.getLogger(AllocationBenchmark.class);

    @ParameterizedTest
    @CsvSource({"1000,100", "10000,1000", "100000,10000"})
    void atThreeSizes(int candidates, int posts) {
        var instance = Town.of(candidates, posts, 20, 2026);
        int runs = candidates > 10_000 ? 15 : 50;
        var made = Stopwatch.of(runs, runs, () -> new Instance<>(instance.posts(), instance.candidates()));
        var bare = Stopwatch.of(runs, runs, () -> DeferredAcceptance.run(instance.table()));
        var whole = Stopwatch.of(runs, runs, () -> Allocation.propose(instance));
        var both = Stopwatch.of(
                runs, runs, () -> Allocation.propose(new Instance<>(instance.posts(), instance.candidates())));
        var check = Stopwatch.of(3, 5, () -> AllocationCheck.violations(instance, whole.value()));
        var reasons = Stopwatch.of(3, 5, () -> {
            var all = new Reasons<>(instance, whole.value());
            return instance.candidates().stream()
                    .mapToInt(candidate -> all.of(candidate.id()).size())
                    .sum();
        });
        assertThat(check.value()).isEmpty();
        LOG.info("{} candidates, {} posts, 20 choices", candidates, posts);
        LOG.info("  problem validated and numbered: {}, {} bytes a choice", made.times(), perChoice(made, candidates));
        LOG.info("  algorithm over arrays: {}, {} bytes a choice", bare.times(), perChoice(bare, candidates));
        LOG.info("  allocation of the problem: {}, {} bytes a choice", whole.times(), perChoice(whole, candidates));
        LOG.info("  from the ids to the result: {}", both.times());
        LOG.info("  check: {}", check.times());
        LOG.info("  reasons for everybody: {}", reasons.times());
    }

    private static String perChoice(Stopwatch.Measured<?> measured, int candidates) {
        return String.format(Locale.ROOT, "%.0f", measured.bytes() / 20.0 / candidates);
    }
}
