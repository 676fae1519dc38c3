package vn.nguontre.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Tables of a paper for Word; no row is torn apart, headings come again on every page. */
final class WordTables {
    private static final int TABLE = 12;
    private static final int WIDTH = 9_354;

    private WordTables() {}

    static void append(XWPFDocument document, Paper.Table given) {
        XWPFTable table = table(document, given.widths());
        XWPFTableRow headings = table.getRow(0);
        headings.setRepeatHeader(true);
        headings.setCantSplitRow(true);
        for (int column = 0; column < given.headings().size(); column++) {
            WordText.fill(headings.getCell(column), given.headings().get(column), TABLE, true, ParagraphAlignment.LEFT);
        }
        for (List<String> cells : given.rows()) {
            append(table.createRow(), cells, given.headings().size());
        }
    }

    private static void append(XWPFTableRow row, List<String> cells, int columns) {
        row.setCantSplitRow(true);
        if (cells.size() == 1) {
            through(row, cells.getFirst(), columns);
            return;
        }
        for (int column = 0; column < columns; column++) {
            WordText.fill(row.getCell(column), cells.get(column), TABLE, false, ParagraphAlignment.LEFT);
        }
    }

    private static void through(XWPFTableRow row, String words, int columns) {
        while (row.getTableCells().size() > 1) {
            row.removeCell(1);
        }
        XWPFTableCell through = row.getCell(0);
        through.setColor("EEEEEE");
        var properties = through.getCTTc().isSetTcPr()
                ? through.getCTTc().getTcPr()
                : through.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        WordText.fill(through, words, TABLE, true, ParagraphAlignment.LEFT);
        through.getParagraphArray(0).setKeepNext(true);
    }

    /** An empty row of cells of these widths, in hundredths of the page. */
    static XWPFTable table(XWPFDocument document, List<Integer> widths) {
        XWPFTable table = document.createTable(1, widths.size());
        table.setWidth(WIDTH);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < widths.size(); column++) {
            int width = WIDTH * widths.get(column) / 100;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            table.getRow(0).getCell(column).setWidth(Integer.toString(width));
        }
        return table;
    }
}
