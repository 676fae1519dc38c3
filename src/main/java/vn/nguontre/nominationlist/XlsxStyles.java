package vn.nguontre.nominationlist;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which cell styles of an .xlsx workbook show a number as a date. */
final class XlsxStyles {
    private static final int MOST = 65_536;

    private XlsxStyles() {}

    /** The numbers of the styles that show dates. */
    static BitSet read(XlsxParts parts, @Nullable String path) throws IOException, XMLStreamException {
        var dates = new BitSet();
        var part = path == null ? null : parts.part(path).orElse(null);
        if (part == null) {
            return dates;
        }
        var formats = new HashMap<Integer, Boolean>();
        boolean styles = false;
        int count = 0;
        try (part;
                var xml = new SafeXml(part)) {
            while (xml.next()) {
                if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    styles = xml.starts("cellXfs");
                } else if (xml.starts("numFmt")) {
                    int format = number(xml.attribute("numFmtId"));
                    formats.put(format, DateFormats.isDate(format, xml.attribute("formatCode")));
                } else if (styles && xml.starts("xf")) {
                    int format = number(xml.attribute("numFmtId"));
                    var known = formats.get(format);
                    dates.set(count++, known == null ? DateFormats.isDate(format, null) : known);
                }
                if (count > MOST || formats.size() > MOST) {
                    throw new UnreadableList(UnreadableList.Reason.HOSTILE);
                }
            }
        }
        return dates;
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }
}
