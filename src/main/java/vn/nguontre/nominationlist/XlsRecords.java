package vn.nguontre.nominationlist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of the visible sheets from the records of an .xls workbook. */
final class XlsRecords implements HSSFListener {
    private final LineCollector lines;
    private final Notes notes;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final Map<Integer, Boolean> dates = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, List<String>> rows = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private @Nullable SSTRecord texts;
    private @Nullable FormulaRecord formula;
    private boolean from1904;
    private int depth;
    private int sheet = -1;
    private boolean reading;
    private int cells;

    XlsRecords(LineCollector lines, Notes notes) {
        this.lines = lines;
        this.notes = notes;
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> end();
            case BoundSheetRecord bound -> sheets.add(bound);
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case FormatRecord format ->
                dates.put(format.getIndexCode(), DateFormats.isDate(format.getIndexCode(), format.getFormatString()));
            case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
            case SSTRecord sst -> texts = sst;
            default -> {
                // a chart within a sheet has cells of its own
                if (reading && depth == 1) {
                    inSheet(record);
                }
            }
        }
    }

    private void begin(BOFRecord begin) {
        if (depth++ == 0 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
            sheet++;
            boolean list = begin.getType() == BOFRecord.TYPE_WORKSHEET && sheet < sheets.size();
            boolean hidden =
                    list && (sheets.get(sheet).isHidden() || sheets.get(sheet).isVeryHidden());
            reading = list && !hidden;
            if (hidden) {
                notes.add(Note.Kind.HIDDEN_SHEET_IGNORED);
            }
            if (reading) {
                lines.sheet(sheets.get(sheet).getSheetname(), from1904);
            }
        }
    }

    private void end() {
        if (--depth == 0 && reading) {
            rows.forEach((row, values) -> lines.line(row + 1, values, hiddenRows.get(row) ? notes : null));
            lines.endSheet(notes);
            rows.clear();
            hiddenRows.clear();
            reading = false;
        }
    }

    private void inSheet(Record record) {
        switch (record) {
            case LabelSSTRecord label
            when texts != null ->
                cell(label, texts.getString(label.getSSTIndex()).getString());
            case LabelRecord label -> cell(label.getRow(), label.getColumn(), label.getValue());
            case NumberRecord number -> cell(number, number(number.getValue(), number.getXFIndex()));
            case BoolErrRecord value ->
                cell(value, value.isError() ? error(value.getErrorValue()) : String.valueOf(value.getBooleanValue()));
            case FormulaRecord result -> formula(result);
            case StringRecord text when formula != null -> cell(formula, text.getString());
            case RowRecord row -> hiddenRows.set(row.getRowNumber(), row.getZeroHeight());
            case ColumnInfoRecord column
            when column.getHidden() -> lines.hiddenColumns(column.getFirstColumn() + 1, column.getLastColumn() + 1);
            case MergeCellsRecord merged -> {
                for (int i = 0; i < merged.getNumAreas(); i++) {
                    var area = merged.getAreaAt(i);
                    lines.merged(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn());
                }
            }
            default -> {
                // looks and settings
            }
        }
    }

    /** What the formula gave when the file was saved; a text follows in a record of its own. */
    private void formula(FormulaRecord result) {
        formula = result.hasCachedResultString() ? result : null;
        if (formula == null) {
            var type = result.getCachedResultTypeEnum();
            cell(
                    result,
                    type == CellType.BOOLEAN
                            ? String.valueOf(result.getCachedBooleanValue())
                            : type == CellType.ERROR
                                    ? error(result.getCachedErrorValue())
                                    : number(result.getValue(), result.getXFIndex()));
        }
    }

    private void cell(CellValueRecordInterface place, String text) {
        cell(place.getRow(), place.getColumn(), text);
    }

    private void cell(int row, int column, String text) {
        if (text.isBlank()) {
            return;
        }
        if (++cells > ListLimits.MAX_CELLS || column >= ListLimits.MAX_COLUMNS) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
        var values = rows.computeIfAbsent(row, key -> new ArrayList<>());
        if (rows.size() > ListLimits.MAX_ROWS) {
            throw new UnreadableList(UnreadableList.Reason.TOO_MANY_ROWS, ListLimits.MAX_ROWS);
        }
        while (values.size() <= column) {
            values.add("");
        }
        values.set(column, text);
    }

    private String number(double value, int style) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "#NUM!";
        }
        var number = BigDecimal.valueOf(value);
        int format = style < styles.size() ? styles.get(style) : 0;
        return dates.computeIfAbsent(format, id -> DateFormats.isDate(id, null))
                ? DateFormats.fromSerial(number, from1904)
                : DateFormats.plain(number);
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
