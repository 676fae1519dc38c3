package vn.nguontre.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.nguontre.shared.SpreadsheetText;

/** A table as an .xlsx file in which every cell is a text, and no text can run as a formula. */
public final class SpreadsheetDocument {
    /** The media type of the file. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final double NARROWEST = 8;
    private static final double WIDEST = 60;
    private static final double MARGIN = 2;

    private SpreadsheetDocument() {}

    /** The table below its headings, the headings held in place. */
    public static byte[] of(String sheetName, List<String> headings, List<List<String>> rows) {
        try (var out = new ByteArrayOutputStream()) {
            var workbook = new Workbook(out, "NguonTre", "1.0");
            Worksheet sheet = workbook.newWorksheet(sheetName);
            write(sheet, 0, headings);
            sheet.range(0, 0, 0, headings.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
            for (int column = 0; column < headings.size(); column++) {
                sheet.width(column, width(column, headings, rows));
                sheet.range(1, column, Math.max(1, rows.size()), column)
                        .style()
                        .format("@")
                        .set();
            }
            sheet.freezePane(0, 1);
            workbook.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(row, column, SpreadsheetText.safe(texts.get(column)));
        }
    }

    private static double width(int column, List<String> headings, List<List<String>> rows) {
        int longest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.clamp(Math.max(longest, headings.get(column).length()) + MARGIN, NARROWEST, WIDEST);
    }
}
