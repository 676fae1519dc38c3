package vn.nguontre.nominationlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads a list as a school sends it: .xlsx, .xls or .csv, any heading, old letters. */
public final class ListReader {
    private ListReader() {}

    /**
     * Reads a whole file into rows and problems.
     *
     * @param fileName its ending must agree with the content
     * @param today the day from which ages are counted
     * @throws UnreadableList when the file as a whole cannot be taken
     */
    public static ListReading read(String fileName, byte[] content, LocalDate today) {
        return read(fileName, content, today, ColumnChoices.NONE);
    }

    /** Reads it with columns understood as the sender says. */
    public static ListReading read(String fileName, byte[] content, LocalDate today, ColumnChoices choices) {
        return read(fileName, content, today, choices, RowWatch.NONE);
    }

    /** The same, telling how many rows are checked. */
    public static ListReading read(
            String fileName, byte[] content, LocalDate today, ColumnChoices choices, RowWatch watch) {
        return read(fileName, content, today, choices, ListLimits.MAX_ROWS, watch);
    }

    static ListReading read(String fileName, byte[] content, LocalDate today, ColumnChoices choices, int maxRows) {
        return read(fileName, content, today, choices, maxRows, RowWatch.NONE);
    }

    private static ListReading read(
            String fileName, byte[] content, LocalDate today, ColumnChoices choices, int maxRows, RowWatch watch) {
        if (content.length == 0) {
            throw new UnreadableList(UnreadableList.Reason.EMPTY);
        }
        if (content.length > ListLimits.MAX_BYTES) {
            throw new UnreadableList(UnreadableList.Reason.TOO_LARGE, ListLimits.MAX_BYTES / 1024 / 1024);
        }
        var notes = new Notes();
        var sheets = sheets(fileName, content, new LineCollector(maxRows), notes);
        if (sheets.stream().allMatch(sheet -> sheet.lines().isEmpty())) {
            throw new UnreadableList(UnreadableList.Reason.EMPTY);
        }
        return read(sheets, notes, today, choices, watch);
    }

    private static List<SheetText> sheets(String fileName, byte[] content, LineCollector lines, Notes notes) {
        return switch (FileKind.of(fileName, content)) {
            case XLSX -> XlsxSource.read(fileName, content, lines, notes);
            case XLS -> XlsSource.read(fileName, content, lines, notes);
            case CSV -> CsvSource.read(fileName, content, lines, notes);
        };
    }

    private static ListReading read(
            List<SheetText> sheets, Notes notes, LocalDate today, ColumnChoices choices, RowWatch watch) {
        var lists = SheetLists.find(sheets, choices, notes);
        if (lists.stream().allMatch(list -> list.layouts().isEmpty())) {
            throw new UnreadableList(UnreadableList.Reason.NO_HEADER);
        }
        var rawRows = new ArrayList<RawRow>();
        var columns = new ArrayList<MatchedColumn>();
        for (var list : lists) {
            if (!list.layouts().isEmpty()) {
                list.layouts()
                        .forEach(layout -> layout.columns().stream()
                                .filter(column -> !columns.contains(column))
                                .forEach(columns::add));
                rawRows.addAll(SheetReader.rows(list.sheet(), list.layouts(), notes));
            } else if (list.sheet().lines().stream().anyMatch(line -> line.filled() > 2)) {
                notes.add(Note.Kind.SHEET_WITHOUT_HEADER_IGNORED);
            }
        }
        var checked = RowChecker.check(rawRows, today, watch);
        return new ListReading(checked.rows(), checked.problems(), columns, notes.toList(), rawRows);
    }
}
