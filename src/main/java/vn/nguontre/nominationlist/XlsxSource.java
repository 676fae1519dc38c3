package vn.nguontre.nominationlist;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads .xlsx workbooks. */
final class XlsxSource {
    /** The folders in which the other formats of the same kind of package keep their content. */
    private static final List<String> STRANGERS = List.of(
            "word/document.xml", "ppt/presentation.xml", "content.xml", "META-INF/MANIFEST.MF", "xl/workbook.bin");

    private final XlsxParts parts;
    private final Notes notes;
    private final LineCollector lines;

    private XlsxSource(XlsxParts parts, LineCollector lines, Notes notes) {
        this.parts = parts;
        this.lines = lines;
        this.notes = notes;
    }

    static List<SheetText> read(String fileName, byte[] content, LineCollector lines, Notes notes) {
        try (var parts = XlsxParts.open(content)) {
            return new XlsxSource(parts, lines, notes).read(fileName);
        } catch (UnreadableList e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new UnreadableList(UnreadableList.Reason.DAMAGED);
        }
    }

    private List<SheetText> read(String fileName) throws IOException, XMLStreamException {
        var path = workbook();
        if (path.isEmpty()) {
            throw STRANGERS.stream().anyMatch(parts::has)
                    ? new UnreadableList(UnreadableList.Reason.UNKNOWN_FORMAT, fileName)
                    : new UnreadableList(UnreadableList.Reason.DAMAGED);
        }
        var related = parts.related(path.get());
        // a workbook with macros has another ending; this one hides them
        if (related.values().stream().anyMatch(part -> part.is("vbaProject"))) {
            throw new UnreadableList(UnreadableList.Reason.UNKNOWN_FORMAT, fileName);
        }
        var book = XlsxBook.read(parts, path.get());
        var texts = XlsxTexts.read(parts, target(related.values(), "sharedStrings"));
        var styles = XlsxStyles.read(parts, target(related.values(), "styles"));
        var seen = new HashSet<String>();
        for (var sheet : book.sheets()) {
            var part = related.get(sheet.id());
            if (part == null || !part.is("worksheet")) {
                continue;
            }
            if (!seen.add(part.path())) {
                throw new UnreadableList(UnreadableList.Reason.HOSTILE);
            }
            if (sheet.hidden()) {
                notes.add(Note.Kind.HIDDEN_SHEET_IGNORED);
                continue;
            }
            lines.sheet(sheet.name(), book.from1904());
            try (var in = parts.part(part.path()).orElseThrow();
                    var xml = new SafeXml(in)) {
                new XlsxSheet(xml, texts, styles, book.from1904(), lines, notes).read();
            }
        }
        return lines.sheets();
    }

    private Optional<String> workbook() throws IOException, XMLStreamException {
        var named = target(parts.related("").values(), "officeDocument");
        var path = named == null ? "xl/workbook.xml" : named;
        return parts.has(path) && path.startsWith("xl/") && path.endsWith(".xml")
                ? Optional.of(path)
                : Optional.empty();
    }

    private static @Nullable String target(Iterable<XlsxParts.Related> related, String kind) {
        for (var part : related) {
            if (part.is(kind)) {
                return part.path();
            }
        }
        return null;
    }
}
