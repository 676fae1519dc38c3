package vn.nguontre.nominationlist;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;

/** Reads text files with separated values. A row is a record, as a spreadsheet would show it. */
final class CsvSource {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private CsvSource() {}

    static List<SheetText> read(String fileName, byte[] content) {
        var text = CsvEncoding.decode(content);
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            throw new UnreadableList(UnreadableList.Reason.UNKNOWN_FORMAT, fileName);
        }
        var lines = new LineCollector();
        lines.sheet("");
        try (var records = reader(text, separator(text))) {
            int number = 0;
            for (var values : records) {
                lines.line(++number, values.getFields());
            }
        } catch (IOException | CsvParseException e) {
            throw new UnreadableList(UnreadableList.Reason.DAMAGED);
        }
        return lines.sheets();
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
    }

    /** The separator that cuts the first lines into the most pieces. */
    private static char separator(String text) {
        var start = text.substring(0, Math.min(text.length(), 10_000));
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = start.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }
}
