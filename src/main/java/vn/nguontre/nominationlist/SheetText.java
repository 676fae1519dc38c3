package vn.nguontre.nominationlist;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * A visible sheet as text, blank rows left out.
 *
 * @param merged by column, from 0: the first and last row of each cell that reaches over several rows
 * @param from1904 whether a number that is a day is counted from 1904
 */
record SheetText(
        String name, List<Line> lines, NavigableMap<Integer, NavigableMap<Integer, Integer>> merged, boolean from1904) {
    int columns() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    /** The row in which the cell begins that reaches over this one. */
    Optional<Integer> mergedFrom(int row, int column) {
        var cells = merged.get(column);
        var cell = cells == null ? null : cells.floorEntry(row);
        return cell != null && cell.getValue() >= row ? Optional.of(cell.getKey()) : Optional.empty();
    }
}
