package vn.nguontre.nominationlist;

import java.util.ArrayList;
import java.util.List;

/** Collects the rows of a workbook and stops at the limits. */
final class LineCollector {
    private final List<SheetText> sheets = new ArrayList<>();
    private int rows;

    /** Opens the next sheet. */
    void sheet(String name) {
        sheets.add(new SheetText(name, new ArrayList<>()));
    }

    /** Adds a row to the open sheet; a blank one is forgotten. */
    void line(int number, List<String> cells) {
        int used = cells.size();
        while (used > 0 && cells.get(used - 1).isBlank()) {
            used--;
        }
        if (used > ListLimits.MAX_COLUMNS) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
        if (used == 0) {
            return;
        }
        if (++rows > ListLimits.MAX_ROWS) {
            throw new UnreadableList(UnreadableList.Reason.TOO_MANY_ROWS, ListLimits.MAX_ROWS);
        }
        sheets.getLast().lines().add(new Line(number, List.copyOf(cells.subList(0, used))));
    }

    List<SheetText> sheets() {
        return List.copyOf(sheets);
    }
}
