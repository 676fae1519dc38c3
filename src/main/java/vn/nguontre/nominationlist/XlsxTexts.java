package vn.nguontre.nominationlist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The texts that an .xlsx workbook keeps once for all its cells. */
final class XlsxTexts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxTexts() {}

    static List<String> read(XlsxParts parts, @Nullable String path) throws IOException, XMLStreamException {
        var texts = new ArrayList<String>();
        var part = path == null ? null : parts.part(path).orElse(null);
        if (part == null) {
            return texts;
        }
        long characters = 0;
        try (part;
                var xml = new SafeXml(part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    var text = rich(xml, "si");
                    characters += text.length();
                    texts.add(text);
                }
                if (texts.size() > ListLimits.MAX_CELLS || characters > ListLimits.MAX_CHARACTERS) {
                    throw new UnreadableList(UnreadableList.Reason.HOSTILE);
                }
            }
        }
        return texts;
    }

    /** The text up to the end of the element, in all its fonts, without the reading aids of East Asian texts. */
    static String rich(SafeXml xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean aid = false;
        boolean inText = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh") || xml.ends("rPh")) {
                aid = xml.starts("rPh");
            } else if (xml.starts("t") || xml.ends("t")) {
                inText = xml.starts("t");
            } else if (inText && !aid) {
                xml.addText(text);
            }
        }
        return unescaped(text.toString());
    }

    /** Characters that XML cannot hold are written as {@code _x000D_}. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(hit ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hit.group(1), 16))))
                : text;
    }
}
