package vn.nguontre.nominationlist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.xml.sax.InputSource;

/** Two libraries that look at the cells of a workbook and at nothing else. */
public final class OtherReaders {
    private OtherReaders() {}

    /** How many rows hold anything. */
    public static int fastexcel(byte[] content) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        book.getFirstSheet().openStream()) {
            return (int) rows.filter(row -> row.stream()
                                    .filter(Objects::nonNull)
                                    .mapToInt(cell -> cell.getText().length())
                                    .sum()
                            > 0)
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rows there are. */
    public static int poi(byte[] content) {
        // the list of 100,000 rows packs better than POI believes a workbook can
        ZipSecureFile.setMinInflateRatio(0.001);
        var rows = new ArrayList<Integer>();
        try (var files = OPCPackage.open(new ByteArrayInputStream(content))) {
            var book = new XSSFReader(files);
            var handler = new XSSFSheetXMLHandler(
                    book.getStylesTable(),
                    new ReadOnlySharedStringsTable(files),
                    new XSSFSheetXMLHandler.SheetContentsHandler() {
                        @Override
                        public void startRow(int row) {}

                        @Override
                        public void endRow(int row) {
                            rows.add(row);
                        }

                        @Override
                        public void cell(String address, String text, XSSFComment comment) {}
                    },
                    false);
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            try (var sheet = book.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return rows.size();
    }
}
