package vn.nguontre.nominationlist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of an .xlsx workbook. */
final class XlsxSheet {
    private final SafeXml xml;
    private final List<String> texts;
    private final BitSet dates;
    private final boolean from1904;
    private final LineCollector lines;
    private final Notes notes;
    private final ArrayList<String> cells = new ArrayList<>();
    private final BitSet seen = new BitSet();
    private int row;
    private boolean hidden;

    XlsxSheet(SafeXml xml, List<String> texts, BitSet dates, boolean from1904, LineCollector lines, Notes notes) {
        this.xml = xml;
        this.texts = texts;
        this.dates = dates;
        this.from1904 = from1904;
        this.lines = lines;
        this.notes = notes;
    }

    void read() throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("row")) {
                startRow();
            } else if (xml.starts("c")) {
                readCell();
            } else if (xml.ends("row")) {
                endRow();
            } else if (xml.starts("col") && xml.isSet("hidden")) {
                lines.hiddenColumns(number(xml.attribute("min"), 0), number(xml.attribute("max"), 0));
            } else if (xml.starts("mergeCell")) {
                readMerged(String.valueOf(xml.attribute("ref")));
            }
        }
        lines.endSheet(notes);
    }

    private void startRow() {
        row = number(xml.attribute("r"), row + 1);
        hidden = xml.isSet("hidden");
        cells.clear();
    }

    /** Every row is told once: two with one number could not be kept apart. */
    private void endRow() {
        if (cells.isEmpty()) {
            return;
        }
        if (row < 1 || row > ListLimits.LAST_ROW) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
        if (seen.get(row)) {
            throw new UnreadableList(UnreadableList.Reason.DAMAGED);
        }
        seen.set(row);
        lines.line(row, cells, hidden ? notes : null);
    }

    private void readCell() throws XMLStreamException {
        var address = xml.attribute("r");
        int column = address == null ? cells.size() : CellAddress.column(address);
        int style = number(xml.attribute("s"), 0);
        var type = xml.attribute("t");
        var text = text(type == null ? "n" : type, style);
        // styles reach to the last column of a sheet; a text there is no list
        if (text.isBlank()) {
            return;
        }
        if (column >= ListLimits.MAX_COLUMNS) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String text(String type, int style) throws XMLStreamException {
        var value = new StringBuilder();
        var inline = "";
        boolean inValue = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v") || xml.ends("v")) {
                inValue = xml.starts("v");
            } else if (xml.starts("is")) {
                inline = XlsxTexts.rich(xml, "is");
            } else if (inValue) {
                xml.addText(value);
            }
        }
        var text = value.toString();
        return switch (type) {
            case "s" -> text.isBlank() ? "" : texts.get(Integer.parseInt(text.strip()));
            case "inlineStr" -> inline.isEmpty() ? text : inline;
            case "n" -> number(text.strip(), dates.get(style));
            default -> XlsxTexts.unescaped(text);
        };
    }

    private String number(String text, boolean date) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.length() > 40) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
        try {
            var number = new BigDecimal(text);
            return date ? DateFormats.fromSerial(number, from1904) : DateFormats.plain(number);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** Only what reaches over several rows matters to a list. */
    private void readMerged(String range) {
        int colon = range.indexOf(':');
        if (colon > 0) {
            var first = range.substring(0, colon);
            lines.merged(
                    CellAddress.row(first), CellAddress.row(range.substring(colon + 1)), CellAddress.column(first));
        }
    }

    private static int number(@Nullable String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
