package vn.nguontre.nomination;

import java.util.stream.IntStream;
import vn.nguontre.shared.SmallGroup;

/**
 * What a reader can work out of a table of nominees and pupils: the numbers shown, that a hidden one is below five or not, both
 * totals, and that nominees are some of the pupils.
 */
final class Deduction {
    private static final int NOMINEES = 0;
    private static final int PUPILS = 1;
    private static final int GREATEST_SMALL = 4;

    private final Range[][] known = new Range[2][];
    private final int[] totals;
    private final Reach together;

    Deduction(int[][] counts, boolean[][] hidden) {
        totals = new int[] {
            IntStream.of(counts[NOMINEES]).sum(), IntStream.of(counts[PUPILS]).sum()
        };
        for (int column : new int[] {NOMINEES, PUPILS}) {
            int c = column;
            known[c] = IntStream.range(0, counts[c].length)
                    .mapToObj(row -> hidden[c][row] ? hiddenRange(c, counts[c][row]) : Range.only(counts[c][row]))
                    .toArray(Range[]::new);
        }
        together = IntStream.range(0, known[PUPILS].length)
                .mapToObj(row -> Reach.of(known[NOMINEES][row], known[PUPILS][row]))
                .reduce(Reach.NOBODY, Reach::plus);
    }

    /** Whether every small number of the column may as well be any other from one to four. */
    boolean leavesOpen(int column) {
        return IntStream.range(0, known[column].length)
                .filter(row -> known[column][row].most() == GREATEST_SMALL)
                .allMatch(
                        row -> IntStream.rangeClosed(1, GREATEST_SMALL).allMatch(people -> mayBe(column, row, people)));
    }

    private boolean mayBe(int column, int row, int people) {
        Range nominees = column == NOMINEES ? Range.only(people) : known[NOMINEES][row];
        Range pupils = column == PUPILS ? Range.only(people) : known[PUPILS][row];
        return together.minus(Reach.of(known[NOMINEES][row], known[PUPILS][row]))
                .plus(Reach.of(nominees, pupils))
                .covers(totals[NOMINEES], totals[PUPILS]);
    }

    /** A group without pupils has no row. */
    private Range hiddenRange(int column, int people) {
        return SmallGroup.is(people)
                ? new Range(column == PUPILS ? 1 : 0, GREATEST_SMALL)
                : new Range(GREATEST_SMALL + 1, totals[column]);
    }

    private record Range(int least, int most) {
        static Range only(int people) {
            return new Range(people, people);
        }
    }

    /**
     * How many nominees, pupils and pupils not nominated there may be. Groups may have any numbers together that keep within the
     * three sums of their bounds: the bounds and "nominees are pupils" are all there is to know of a group.
     */
    private record Reach(Range nominees, Range pupils, Range others) {
        static final Reach NOBODY = new Reach(Range.only(0), Range.only(0), Range.only(0));

        static Reach of(Range nominees, Range pupils) {
            Range some = new Range(nominees.least(), Math.min(nominees.most(), pupils.most()));
            Range all = new Range(Math.max(pupils.least(), nominees.least()), pupils.most());
            return new Reach(some, all, new Range(Math.max(0, all.least() - some.most()), all.most() - some.least()));
        }

        Reach plus(Reach other) {
            return new Reach(
                    sum(nominees, other.nominees, 1), sum(pupils, other.pupils, 1), sum(others, other.others, 1));
        }

        Reach minus(Reach other) {
            return new Reach(
                    sum(nominees, other.nominees, -1), sum(pupils, other.pupils, -1), sum(others, other.others, -1));
        }

        boolean covers(int some, int all) {
            return within(nominees, some) && within(pupils, all) && within(others, all - some);
        }

        private static Range sum(Range a, Range b, int sign) {
            return new Range(a.least() + sign * b.least(), a.most() + sign * b.most());
        }

        private static boolean within(Range range, int people) {
            return range.least() <= people && people <= range.most();
        }
    }
}
