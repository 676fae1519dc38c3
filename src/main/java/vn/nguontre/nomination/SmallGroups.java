package vn.nguontre.nomination;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.nguontre.shared.SmallGroup;

/**
 * Hides every number below five, and as many others as it takes, so that the table says of a small group only that it is small,
 * whatever a reader works out with the totals, which are shown.
 */
final class SmallGroups {

    private final int[][] counts;
    private final boolean[][] hidden;

    private SmallGroups(List<MirrorGroup> groups) {
        counts = new int[][] {
            groups.stream().mapToInt(MirrorGroup::nominees).toArray(),
            groups.stream().mapToInt(MirrorGroup::pupils).toArray()
        };
        hidden = new boolean[counts.length][groups.size()];
    }

    /** The groups as they may stand beside their totals, in the same order; empty where none may. */
    static Optional<List<MirrorRow>> hide(List<MirrorGroup> groups) {
        var table = new SmallGroups(groups);
        return table.protect() ? Optional.of(table.rows(groups)) : Optional.empty();
    }

    private boolean protect() {
        for (int column = 0; column < counts.length; column++) {
            for (int row = 0; row < counts[column].length; row++) {
                hidden[column][row] = SmallGroup.is(counts[column][row]);
            }
        }
        while (!(isSafe(0) && isSafe(1))) {
            int weak = isSafe(0) ? 1 : 0;
            if (!hideOneMore(weak) && !hideOneMore(1 - weak)) {
                return false;
            }
        }
        return true;
    }

    /** Hides the smallest number that makes the column safe, or the greatest where one is not enough. */
    private boolean hideOneMore(int column) {
        List<Integer> candidates = IntStream.range(0, counts[column].length)
                .filter(row -> !hidden[column][row])
                .boxed()
                .sorted(Comparator.comparing(row -> counts[column][row]))
                .toList();
        for (int row : candidates) {
            hidden[column][row] = true;
            if (isSafe(column)) {
                return true;
            }
            hidden[column][row] = false;
        }
        if (candidates.isEmpty()) {
            return false;
        }
        hidden[column][candidates.getLast()] = true;
        return true;
    }

    private boolean isSafe(int column) {
        int together = IntStream.range(0, counts[column].length)
                .filter(row -> hidden[column][row])
                .map(row -> counts[column][row])
                .sum();
        boolean nobody = IntStream.range(0, counts[column].length).noneMatch(row -> hidden[column][row]);
        return nobody || !SmallGroup.is(together) && new Deduction(counts, hidden).leavesOpen(column);
    }

    private List<MirrorRow> rows(List<MirrorGroup> groups) {
        return IntStream.range(0, groups.size())
                .mapToObj(row -> new MirrorRow(groups.get(row).name(), count(0, row), count(1, row)))
                .toList();
    }

    private MirrorCount count(int column, int row) {
        return hidden[column][row] ? MirrorCount.hidden(counts[column][row]) : MirrorCount.shown(counts[column][row]);
    }
}
