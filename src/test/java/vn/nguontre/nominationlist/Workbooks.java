package vn.nguontre.nominationlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx workbook part by part, so that each part can be made to harm. */
final class Workbooks {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String BOOK = "xl/workbook.xml";
    static final String LINKS = "xl/_rels/workbook.xml.rels";
    static final String ROOT = "_rels/.rels";
    static final String TYPES = "[Content_Types].xml";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Workbooks() {}

    /** A list of one person, all parts in order. */
    static Map<String, byte[]> parts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                TYPES, bytes(XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        parts.put(ROOT, links(link("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put(BOOK, book("<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>"));
        parts.put(
                LINKS,
                links(link("rId1", "worksheet", "worksheets/sheet1.xml")
                        + link("rId2", "styles", "styles.xml")
                        + link("rId3", "sharedStrings", "sharedStrings.xml")));
        parts.put(STYLES, bytes(XML + "<styleSheet " + MAIN + "><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>"));
        parts.put(TEXTS, texts("<si><t>Lê Văn An</t></si>"));
        parts.put(SHEET, sheet(HEAD + PERSON));
        return parts;
    }

    static final String HEAD = "<row r=\"1\">" + text("A1", "Họ tên") + text("B1", "Ngày sinh") + text("C1", "Phái")
            + text("D1", "Lớp") + "</row>";
    static final String PERSON = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c>" + text("B2", "5/3/2009")
            + text("C2", "Nam") + text("D2", "12A1") + "</row>";

    static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static byte[] sheet(String rows) {
        return sheet("", rows, "");
    }

    static byte[] sheet(String before, String rows, String after) {
        return bytes(XML + "<worksheet " + MAIN + ">" + before + "<sheetData>" + rows + "</sheetData>" + after
                + "</worksheet>");
    }

    static byte[] texts(String items) {
        return bytes(XML + "<sst " + MAIN + ">" + items + "</sst>");
    }

    static byte[] book(String sheets) {
        return bytes(XML + "<workbook " + MAIN + "><sheets>" + sheets + "</sheets></workbook>");
    }

    static byte[] links(String links) {
        return bytes(XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + links + "</Relationships>");
    }

    static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + KIND + kind + "\" Target=\"" + target + "\"/>";
    }

    /** The workbook with one part replaced or added. */
    static byte[] with(String path, byte[] content) {
        var parts = parts();
        parts.put(path, content);
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
