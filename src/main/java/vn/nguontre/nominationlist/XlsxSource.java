package vn.nguontre.nominationlist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads .xlsx workbooks. */
final class XlsxSource {
    private XlsxSource() {}

    static List<SheetText> read(byte[] content, Notes notes) {
        ZipGuard.check(content);
        var lines = new LineCollector();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            for (var sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                    notes.add(Note.Kind.HIDDEN_SHEET_IGNORED);
                    continue;
                }
                lines.sheet(sheet.getName());
                try (var rows = sheet.openStream()) {
                    rows.forEach(row -> add(row, lines, notes));
                }
            }
        } catch (UnreadableList e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableList(UnreadableList.Reason.DAMAGED);
        }
        return lines.sheets();
    }

    private static void add(Row row, LineCollector lines, Notes notes) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(text(row.getCell(i)));
        }
        if (row.isHidden() && cells.stream().anyMatch(cell -> !cell.isBlank())) {
            notes.add(Note.Kind.HIDDEN_ROW_READ);
        }
        lines.line(row.getRowNum(), cells);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            if (DateFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
                return DateFormats.typed(cell.asDate());
            }
            return DateFormats.plain(number);
        }
        var raw = cell.getRawValue();
        return cell.getValue() instanceof String text ? text : raw == null ? "" : raw;
    }
}
