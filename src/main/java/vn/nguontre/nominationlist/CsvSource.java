package vn.nguontre.nominationlist;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads text files with separated values. A row is a record, as a spreadsheet would show it. */
final class CsvSource {
    /** More than the longest list has; beyond it the memory for a second copy is not spent. */
    private static final int LONGEST_TO_UNQUOTE = 4_000_000;

    private final String text;
    private final CsvSeparator separator;
    private final LineCollector lines;

    private CsvSource(String text, CsvSeparator separator, LineCollector lines) {
        this.text = text;
        this.separator = separator;
        this.lines = lines;
    }

    static List<SheetText> read(String fileName, byte[] content, LineCollector lines, Notes notes) {
        var text = withoutOuterQuotes(CsvEncoding.decode(content, notes));
        if (text.chars().anyMatch(CsvSource::isNoText)) {
            throw new UnreadableList(UnreadableList.Reason.UNKNOWN_FORMAT, fileName);
        }
        var separator = CsvSeparator.of(text);
        var source = new CsvSource(text.substring(separator.start()), separator, lines);
        lines.sheet("", false);
        try {
            if (source.quotesAreClosed()) {
                source.readRecords();
            } else {
                notes.add(Note.Kind.QUOTE_NOT_CLOSED);
                source.readLines();
            }
        } catch (IOException | CsvParseException e) {
            throw new UnreadableList(UnreadableList.Reason.DAMAGED);
        }
        return lines.sheets();
    }

    /** Some programs put the whole of each line in quotes: the values are inside. */
    private static String withoutOuterQuotes(String text) {
        if (!text.startsWith("\"") || text.length() > LONGEST_TO_UNQUOTE) {
            return text;
        }
        var inside = new StringBuilder(text.length());
        for (var line : (Iterable<String>) text.lines()::iterator) {
            var whole = line.strip();
            if (!whole.isEmpty() && !isQuotedWhole(whole)) {
                return text;
            }
            inside.append(
                            whole.isEmpty()
                                    ? ""
                                    : whole.substring(1, whole.length() - 1).replace("\"\"", "\""))
                    .append('\n');
        }
        return inside.toString();
    }

    private static boolean isQuotedWhole(String line) {
        if (line.length() < 3 || !line.startsWith("\"") || !line.endsWith("\"")) {
            return false;
        }
        for (int i = line.indexOf('"', 1); i < line.length() - 1; i = line.indexOf('"', i + 2)) {
            if (line.charAt(i + 1) != '"' || i + 1 == line.length() - 1) {
                return false;
            }
        }
        return true;
    }

    /** Line breaks of every kind, tabs and the old end-of-file mark stand in texts; other controls do not. */
    private static boolean isNoText(int c) {
        return c < ' ' && c != '\t' && (c < '\n' || c > '\r') && c != 0x1A;
    }

    private void readRecords() throws IOException {
        try (var records = records()) {
            int number = 0;
            for (var values : records) {
                lines.line(++number, values.getFields(), null);
            }
        }
    }

    /** A quote that is not closed swallows the rows after it: one cell then holds what looks like whole lines. */
    private boolean quotesAreClosed() throws IOException {
        if (text.indexOf('"') < 0) {
            return true;
        }
        try (var records = records()) {
            for (var values : records) {
                if (values.getFields().stream().anyMatch(this::holdsLines)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean holdsLines(String field) {
        return field.indexOf('\n') >= 0
                && field.lines()
                        .skip(1)
                        .anyMatch(line -> separator.count(line) >= Math.max(2, separator.usual() * 2 / 3));
    }

    private CsvReader<CsvRecord> records() {
        return CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
    }

    private void readLines() {
        int number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            var cells = new ArrayList<String>();
            for (var cell : line.split(Pattern.quote(String.valueOf(separator.sign())), -1)) {
                cells.add(cell.replace("\"", ""));
            }
            lines.line(++number, cells, null);
        }
    }
}
