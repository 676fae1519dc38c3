package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nguontre.nomination.MirrorCount.State;
import vn.nguontre.shared.SmallGroup;

class SmallGroupsTest {
    private static final int TABLES = 400;

    @Test
    void aTableWithoutSmallGroupsIsShownAsItIs() {
        assertThat(shown(group(5, 9), group(12, 40)).orElseThrow()).allMatch(MirrorRow::isShown);
    }

    @Test
    void aSecondGroupIsHiddenWhereTheTotalWouldGiveTheFirstAway() {
        List<MirrorRow> rows = shown(group(3, 30), group(8, 30), group(20, 30)).orElseThrow();
        assertThat(rows)
                .extracting(row -> row.nominees().state())
                .containsExactly(State.SMALL, State.WITHHELD, State.SHOWN);
        assertThat(rows).allSatisfy(row -> assertThat(row.pupils().state()).isEqualTo(State.SHOWN));
    }

    @Test
    void twoGroupsOfFourAreNotSafeByThemselves() {
        List<MirrorRow> rows =
                shown(group(4, 30), group(4, 30), group(9, 30), group(20, 30)).orElseThrow();
        assertThat(rows.get(0).nominees().state()).isEqualTo(State.SMALL);
        assertThat(rows.get(1).nominees().state()).isEqualTo(State.SMALL);
        assertThat(rows.get(2).nominees().state())
                .as("eight together would be four and four")
                .isEqualTo(State.WITHHELD);
    }

    @Test
    void aGroupOfFiveAloneIsNoCover() {
        List<MirrorRow> rows =
                shown(group(0, 30), group(5, 30), group(12, 30), group(20, 30)).orElseThrow();
        assertThat(rows.get(0).nominees().state()).isEqualTo(State.SMALL);
        assertThat(rows.get(1).nominees().state())
                .as("five together would be none and five")
                .isEqualTo(State.SHOWN);
        assertThat(rows.get(2).nominees().state()).isEqualTo(State.WITHHELD);
    }

    @Test
    void nothingIsShownWhereNothingCoversTheSmallGroup() {
        assertThat(shown(group(3, 30), group(5, 30))).isEmpty();
        assertThat(shown(group(1, 3), group(9, 14))).isNotEmpty();
        assertThat(shown(group(2, 2), group(6, 6))).isEmpty();
    }

    @Test
    void whereEverybodyIsNominatedTheColumnsCoverEachOther() {
        List<MirrorRow> rows = shown(group(4, 4), group(5, 5)).orElseThrow();
        assertThat(rows)
                .extracting(row -> row.nominees().state(), row -> row.pupils().state())
                .containsExactly(tuple(State.SMALL, State.SMALL), tuple(State.WITHHELD, State.WITHHELD));
    }

    static Stream<List<MirrorGroup>> tables() {
        Random random = new Random(20261123);
        return IntStream.range(0, TABLES).mapToObj(i -> random(random, 1 + i % 6, i % 3 == 0 ? 40 : 12));
    }

    private static List<MirrorGroup> random(Random random, int size, int most) {
        List<MirrorGroup> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int pupils = 1 + random.nextInt(most);
            groups.add(group(random.nextInt(pupils + 1), pupils));
        }
        return groups;
    }

    /** Every table that agrees with what is shown is tried: a small group may be any small number in one of them. */
    @ParameterizedTest
    @MethodSource("tables")
    void noSmallNumberCanBeWorkedOut(List<MirrorGroup> groups) {
        List<MirrorRow> rows = SmallGroups.hide(groups).orElse(List.of());
        Sums totals = new Sums(
                groups.stream().mapToInt(MirrorGroup::nominees).sum(),
                groups.stream().mapToInt(MirrorGroup::pupils).sum());
        for (int i = 0; i < rows.size(); i++) {
            MirrorRow row = rows.get(i);
            if (row.nominees().state() == State.SMALL) {
                assertThat(possible(rows, totals, i, Sums::nominees))
                        .as("nominees of %s", row)
                        .contains(1, 2, 3, 4);
            }
            if (row.pupils().state() == State.SMALL) {
                assertThat(possible(rows, totals, i, Sums::pupils))
                        .as("pupils of %s", row)
                        .contains(1, 2, 3, 4);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsShownIsTrueAndWhatIsSmallIsNeverShown(List<MirrorGroup> groups) {
        List<MirrorRow> rows = SmallGroups.hide(groups).orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).nominees()).isIn(allowed(groups.get(i).nominees()));
            assertThat(rows.get(i).pupils()).isIn(allowed(groups.get(i).pupils()));
        }
        assertThat(hidden(groups, rows, MirrorGroup::nominees, MirrorRow::nominees))
                .isNotIn(1, 2, 3, 4);
        assertThat(hidden(groups, rows, MirrorGroup::pupils, MirrorRow::pupils)).isNotIn(1, 2, 3, 4);
    }

    private static List<MirrorCount> allowed(int people) {
        return SmallGroup.is(people)
                ? List.of(MirrorCount.hidden(people))
                : List.of(MirrorCount.hidden(people), MirrorCount.shown(people));
    }

    private static int hidden(
            List<MirrorGroup> groups,
            List<MirrorRow> rows,
            ToIntFunction<MirrorGroup> real,
            Function<MirrorRow, MirrorCount> shown) {
        return IntStream.range(0, rows.size())
                .filter(i -> shown.apply(rows.get(i)).people() == null)
                .map(i -> real.applyAsInt(groups.get(i)))
                .sum();
    }

    private record Sums(int nominees, int pupils) {}

    /** The values that the group takes in some table of the same totals. */
    private static Set<Integer> possible(List<MirrorRow> rows, Sums totals, int wanted, ToIntFunction<Sums> column) {
        Set<Sums> others = Set.of(new Sums(0, 0));
        for (int i = 0; i < rows.size(); i++) {
            if (i != wanted) {
                others = added(others, readings(rows.get(i), totals), totals);
            }
        }
        Set<Integer> found = new HashSet<>();
        for (Sums own : readings(rows.get(wanted), totals)) {
            if (others.contains(new Sums(totals.nominees() - own.nominees(), totals.pupils() - own.pupils()))) {
                found.add(column.applyAsInt(own));
            }
        }
        return found;
    }

    private static Set<Sums> added(Set<Sums> before, List<Sums> readings, Sums totals) {
        Set<Sums> after = new HashSet<>();
        for (Sums sum : before) {
            for (Sums one : readings) {
                int nominees = sum.nominees() + one.nominees();
                int pupils = sum.pupils() + one.pupils();
                if (nominees <= totals.nominees() && pupils <= totals.pupils()) {
                    after.add(new Sums(nominees, pupils));
                }
            }
        }
        return after;
    }

    private static List<Sums> readings(MirrorRow row, Sums totals) {
        return values(row.nominees(), 0, totals.nominees())
                .boxed()
                .flatMap(n -> values(row.pupils(), 1, totals.pupils())
                        .filter(p -> n <= p)
                        .mapToObj(p -> new Sums(n, p)))
                .toList();
    }

    private static IntStream values(MirrorCount count, int least, int most) {
        return switch (count.state()) {
            case SHOWN -> IntStream.of(Objects.requireNonNull(count.people()));
            case SMALL -> IntStream.rangeClosed(least, 4);
            case WITHHELD -> IntStream.rangeClosed(5, most);
        };
    }

    private static Optional<List<MirrorRow>> shown(MirrorGroup... groups) {
        return SmallGroups.hide(List.of(groups));
    }

    private static MirrorGroup group(int nominees, int pupils) {
        return new MirrorGroup("Nhóm", nominees, pupils);
    }
}
