package vn.nguontre.nomination.ui;

import static vn.nguontre.document.PdfDocument.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nguontre.document.PdfDocument;
import vn.nguontre.nomination.Mirror;
import vn.nguontre.nomination.MirrorTable;
import vn.nguontre.nomination.NominationMirror;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;

/** The mirror on paper. */
@Component
class MirrorFile {
    private static final String STYLE = """
            @page { size: A4; margin: 16mm 15mm;
              @bottom-center { content: counter(page) "/" counter(pages); font: 9pt Tinos; } }
            body { font: 11pt/1.3 Tinos; margin: 0; }
            h1 { font-size: 15pt; margin: 0 0 1mm 0; }
            h2 { font-size: 12pt; margin: 5mm 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 1.5mm 0; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate;
              -fs-page-break-min-height: 30mm; }
            th, td { border: 0.2mm solid #777; padding: 1mm 1.5mm; text-align: left; vertical-align: top; }
            .sum td { font-weight: 700; }
            tr { page-break-inside: avoid; }
            """;

    private final NominationMirror mirrors;
    private final Today today;
    private final PortalTexts texts;

    MirrorFile(NominationMirror mirrors, Today today, PortalTexts texts) {
        this.mirrors = mirrors;
        this.today = today;
        this.texts = texts;
    }

    /** Made when it is asked for, in the language of the page. */
    DownloadHandler print(UUID roundId) {
        Locale locale = UI.getCurrent().getLocale();
        return DownloadHandler.fromInputStream(event -> {
            byte[] file = print(roundId, locale);
            return new DownloadResponse(
                    new ByteArrayInputStream(file), "tong-hop-gioi-thieu.pdf", "application/pdf", file.length);
        });
    }

    byte[] print(UUID roundId, Locale locale) {
        Words words = new Words(texts, locale);
        MirrorTexts says = new MirrorTexts(words::say);
        Mirror mirror = mirrors.of(roundId).orElseThrow(RuleViolation::notFound);
        String title = words.say("nomination.mirror");
        return PdfDocument.print("""
                <html><head><title>%s</title><style>%s</style></head><body>
                <h1>%s</h1><p>%s</p><p>%s %s</p><p>%s</p>%s</body></html>
                """.formatted(
                        text(title),
                        STYLE,
                        text(title),
                        text(says.round(mirror)),
                        text(says.total(mirror.total())),
                        text(words.say("nomination.mirror.printed", Formats.date(today.date()))),
                        text(words.say("nomination.mirror.rule")),
                        mirror.tables().stream()
                                .map(table -> section(table, says, words))
                                .collect(Collectors.joining())));
    }

    private static String section(MirrorTable table, MirrorTexts says, Words words) {
        String heading = "<h2>" + text(says.title(table)) + "</h2>";
        if (table.rows().isEmpty()) {
            return heading + "<p>" + text(words.say("nomination.mirror.nothing")) + "</p>";
        }
        return heading + "<table><thead><tr>" + cells("th", says.headings(table)) + "</tr></thead><tbody>"
                + table.rows().stream()
                        .map(row -> "<tr>" + cells("td", says.cells(table, row)) + "</tr>")
                        .collect(Collectors.joining())
                + "<tr class=\"sum\">" + cells("td", says.sum(table)) + "</tr></tbody></table>";
    }

    private static String cells(String tag, List<String> texts) {
        return texts.stream()
                .map(words -> "<" + tag + ">" + text(words) + "</" + tag + ">")
                .collect(Collectors.joining());
    }
}
