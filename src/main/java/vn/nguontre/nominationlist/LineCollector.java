package vn.nguontre.nominationlist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a file and stops at the limits. Equal texts are kept once. */
final class LineCollector {
    private static final int MOST_REMEMBERED = 50_000;

    private static final int MOST_MARKS = 30;

    private final List<SheetText> sheets = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final BitSet hiddenColumns = new BitSet();
    private final int maxRows;
    private int rows;
    private int cells;
    private int merges;
    private long characters;

    /** @param maxRows the rows with content that may come */
    LineCollector(int maxRows) {
        this.maxRows = maxRows;
    }

    /** Opens the next sheet. */
    void sheet(String name, boolean from1904) {
        sheets.add(new SheetText(name, new ArrayList<>(), new TreeMap<>(), from1904));
        hiddenColumns.clear();
    }

    /**
     * Adds a row to the open sheet; a blank one is forgotten.
     *
     * @param hidden where to note that the row is hidden, if it is
     */
    void line(int number, List<String> values, @Nullable Notes hidden) {
        int used = values.size();
        while (used > 0 && values.get(used - 1).isBlank()) {
            used--;
        }
        if (used == 0) {
            return;
        }
        if (used > ListLimits.MAX_COLUMNS) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
        if (++rows > maxRows) {
            throw new UnreadableList(UnreadableList.Reason.TOO_MANY_ROWS, maxRows);
        }
        var kept = new String[used];
        for (int i = 0; i < used; i++) {
            kept[i] = kept(values.get(i));
        }
        sheets.getLast().lines().add(new Line(number, List.of(kept)));
        if (hidden != null) {
            hidden.add(Note.Kind.HIDDEN_ROW_READ);
        }
    }

    /** Tells that columns, from 1, are hidden. */
    void hiddenColumns(int first, int last) {
        int from = Math.max(first, 1) - 1;
        hiddenColumns.set(from, Math.max(from, Math.min(last, ListLimits.MAX_COLUMNS)));
    }

    /** Tells that a cell reaches over several rows. */
    void merged(int firstRow, int lastRow, int column) {
        if (lastRow > firstRow && column < ListLimits.MAX_COLUMNS) {
            if (++merges > ListLimits.MAX_MERGED) {
                throw new UnreadableList(UnreadableList.Reason.HOSTILE);
            }
            var merged = sheets.getLast().merged();
            merged.computeIfAbsent(column, key -> new TreeMap<>()).put(firstRow, lastRow);
        }
    }

    /** Closes the sheet once all its rows and columns are told, and puts the rows in order. */
    void endSheet(Notes notes) {
        var lines = sheets.getLast().lines();
        lines.sort(Comparator.comparingInt(Line::number));
        hiddenColumns.stream()
                .filter(column ->
                        lines.stream().anyMatch(line -> !line.cell(column).isBlank()))
                .forEach(column -> notes.add(Note.Kind.HIDDEN_COLUMN_READ));
    }

    List<SheetText> sheets() {
        return List.copyOf(sheets);
    }

    /** Marks upon marks upon one letter: putting them in order takes the square of their number. */
    private static boolean isPiledUp(String text) {
        int marks = 0;
        for (int i = 0; i < text.length() && marks <= MOST_MARKS; i++) {
            char c = text.charAt(i);
            marks = c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
        }
        return marks > MOST_MARKS;
    }

    private String kept(String text) {
        if (++cells > (long) maxRows * ListLimits.CELLS_PER_ROW) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
        var known = texts.get(text);
        if (known != null) {
            return known;
        }
        characters += text.length();
        if (text.length() > ListLimits.MAX_TEXT
                || isPiledUp(text)
                || characters > (long) maxRows * ListLimits.CHARACTERS_PER_ROW) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
        if (texts.size() < MOST_REMEMBERED) {
            texts.put(text, text);
        }
        return text;
    }
}
