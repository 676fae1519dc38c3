package vn.nguontre.nominationlist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Reads the old .xls workbooks. */
final class XlsSource {
    private XlsSource() {}

    static List<SheetText> read(byte[] content, Notes notes) {
        var lines = new LineCollector();
        try (var workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                    notes.add(Note.Kind.HIDDEN_SHEET_IGNORED);
                    continue;
                }
                lines.sheet(workbook.getSheetName(i));
                workbook.getSheetAt(i).forEach(row -> add(row, lines, notes));
            }
        } catch (UnreadableList e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableList(UnreadableList.Reason.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableList(UnreadableList.Reason.DAMAGED);
        }
        return lines.sheets();
    }

    private static void add(Row row, LineCollector lines, Notes notes) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            cells.add(text(row.getCell(i)));
        }
        if (row.getZeroHeight() && cells.stream().anyMatch(cell -> !cell.isBlank())) {
            notes.add(Note.Kind.HIDDEN_ROW_READ);
        }
        lines.line(row.getRowNum() + 1, cells);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> "#N/A";
            default -> "";
        };
    }

    private static String number(Cell cell) {
        return DateUtil.isCellDateFormatted(cell)
                ? DateFormats.typed(cell.getLocalDateTimeCellValue())
                : DateFormats.plain(BigDecimal.valueOf(cell.getNumericCellValue()));
    }
}
