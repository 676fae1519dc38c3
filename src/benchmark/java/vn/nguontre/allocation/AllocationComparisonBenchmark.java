package vn.nguontre.allocation;

import static vn.nguontre.allocation.Violation.Kind.JUSTIFIED_ENVY;
import static vn.nguontre.allocation.Violation.Kind.WASTED_PLACE;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.nguontre.allocation.Stopwatch.Measured;

/**
 * The same problems given to libraries for similar ones. They serve another aim, the best sum of wishes, so they are
 * free to pass over someone better placed; how often they do is told beside the time.
 */
class AllocationComparisonBenchmark {
    private static final Logger LOG = LoggerFactory.getLogger(AllocationComparisonBenchmark.class);
    private static final int TIMEFOLD_SECONDS = 30;

    @ParameterizedTest
    @CsvSource({"1000,100", "10000,1000", "100000,10000"})
    void sameProblems(int candidates, int posts) {
        var instance = Town.of(candidates, posts, 20, 2026);
        boolean small = candidates <= 1000;
        LOG.info("{} candidates, {} posts, 20 choices", candidates, posts);
        tell(
                "this allocation, problem validated too",
                instance,
                15,
                () -> Allocation.propose(new Instance<>(instance.posts(), instance.candidates())));
        tell("OR-tools min-cost flow", instance, small ? 5 : 1, () -> OrToolsFlow.solve(instance));
        if (small) {
            tell("JGraphT min-cost flow", instance, 1, () -> JGraphTFlow.solve(instance));
        }
        if (candidates <= 10_000) {
            tell(
                    "Timefold, stopped after " + TIMEFOLD_SECONDS + " s",
                    instance,
                    1,
                    () -> TimefoldSearch.solve(instance, TIMEFOLD_SECONDS));
        }
    }

    private static void tell(String what, Instance<String> instance, int runs, Supplier<Outcome<String>> work) {
        Measured<Outcome<String>> measured = runs == 1 ? Stopwatch.of(0, 1, work) : Stopwatch.of(runs, runs, work);
        var violations = AllocationCheck.violations(instance, measured.value());
        LOG.info(
                "  {}: {}, {} placed, {} times someone passed over, {} other faults",
                what,
                measured.times(),
                measured.value().assignments().size(),
                count(violations, true),
                count(violations, false));
    }

    private static long count(List<Violation<String>> violations, boolean passedOver) {
        return violations.stream()
                .filter(v -> passedOver == (v.kind() == JUSTIFIED_ENVY || v.kind() == WASTED_PLACE))
                .count();
    }
}
