package vn.nguontre.nominationlist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The table of contents of an .xlsx workbook.
 *
 * @param from1904 whether its days are counted from 1904, as old Macintosh workbooks do
 */
record XlsxBook(List<Sheet> sheets, boolean from1904) {
    /** A sheet and the id of the relationship that leads to its part. */
    record Sheet(String name, String id, boolean hidden) {}

    static XlsxBook read(XlsxParts parts, String path) throws IOException, XMLStreamException {
        var sheets = new ArrayList<Sheet>();
        boolean from1904 = false;
        try (var in = parts.part(path).orElseThrow();
                var xml = new SafeXml(in)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.isSet("date1904");
                } else if (xml.starts("sheet")) {
                    var state = xml.attribute("state");
                    sheets.add(new Sheet(
                            String.valueOf(xml.attribute("name")),
                            String.valueOf(xml.attribute("id")),
                            "hidden".equals(state) || "veryHidden".equals(state)));
                }
                if (sheets.size() > ListLimits.MAX_ENTRIES) {
                    throw new UnreadableList(UnreadableList.Reason.HOSTILE);
                }
            }
        }
        return new XlsxBook(sheets, from1904);
    }
}
