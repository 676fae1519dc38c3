package vn.nguontre.intention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nguontre.shared.SmallGroup;

class TotalsTest {
    private static final int MOST = 12;

    @Test
    void everyAnswerIsToldOnlyWhenEachWasGivenByFive() {
        assertThat(Totals.of(counts(5, 6, 7, 8)).groups())
                .hasSize(4)
                .containsEntry(Set.of(Intention.YES), 5)
                .containsEntry(Set.of(Intention.NO), 8);
    }

    @Test
    void elseTwoGroupsElseTheSumElseNothing() {
        assertThat(Totals.of(counts(9, 1, 4, 1)).groups())
                .hasSize(2)
                .containsEntry(Set.of(Intention.YES, Intention.CONSIDERING), 10)
                .containsEntry(Set.of(Intention.NOT_YET, Intention.NO), 5);
        assertThat(Totals.of(counts(9, 9, 3, 1))).isEqualTo(new Totals(22, Map.of()));
        assertThat(Totals.of(counts(1, 1, 1, 1))).isEqualTo(new Totals(null, Map.of()));
        assertThat(Totals.of(Map.of())).isEqualTo(new Totals(null, Map.of()));
    }

    /** Whatever is told, each figure that is not told could still be several numbers. */
    @Test
    void noFigureBelowFiveIsToldOrCanBeWorkedOut() {
        var possible = new HashMap<Totals, Map<Intention, Set<Integer>>>();
        for (int code = 0; code < MOST * MOST * MOST * MOST; code++) {
            Map<Intention, Integer> counts =
                    counts(code % MOST, code / MOST % MOST, code / MOST / MOST % MOST, code / MOST / MOST / MOST);
            var values = possible.computeIfAbsent(Totals.of(counts), t -> new EnumMap<>(Intention.class));
            counts.forEach((intention, number) ->
                    values.computeIfAbsent(intention, i -> new HashSet<>()).add(number));
        }
        // at the edge of the range tried, the numbers beyond it are missing
        possible.keySet().removeIf(t -> t.total() != null && t.total() >= MOST);
        possible.forEach((told, values) -> {
            assertThat(told.groups().values()).allMatch(n -> n >= SmallGroup.LEAST_SHOWN);
            values.forEach((intention, numbers) -> {
                boolean alone = told.groups().containsKey(Set.of(intention));
                assertThat(numbers.size() > 1 || alone)
                        .as("%s of %s: %s", intention, told, numbers)
                        .isTrue();
            });
        });
        assertThat(possible).hasSizeGreaterThan(5);
    }

    private static Map<Intention, Integer> counts(int yes, int considering, int notYet, int no) {
        return Map.of(
                Intention.YES, yes, Intention.CONSIDERING, considering, Intention.NOT_YET, notYet, Intention.NO, no);
    }
}
