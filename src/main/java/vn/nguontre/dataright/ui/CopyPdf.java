package vn.nguontre.dataright.ui;

import static vn.nguontre.document.PdfDocument.text;

import java.util.List;
import vn.nguontre.dataright.OwnCopy;
import vn.nguontre.document.PdfDocument;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptKind;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Words;

/** A copy for reading, on A4. */
final class CopyPdf {
    private static final String STYLE = """
            @page { size: A4; margin: 18mm 18mm 18mm 22mm;
              @bottom-center { content: counter(page) "/" counter(pages); font: 9pt Tinos; } }
            body { font: 11.5pt/1.4 Tinos; }
            h1 { font-size: 16pt; margin: 0 0 2mm 0; }
            h2 { font-size: 13pt; margin: 6mm 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 1mm 0; }
            table { width: 100%; border-collapse: collapse; margin: 1mm 0 3mm 0; page-break-inside: avoid; }
            td { padding: 0.6mm 2mm 0.6mm 0; vertical-align: top; border-bottom: 0.1mm solid #999; }
            td.label { width: 55mm; color: #333; }
            """;

    private final Words words;
    private final StringBuilder html = new StringBuilder();

    private CopyPdf(Words words) {
        this.words = words;
    }

    static byte[] print(OwnCopy copy, Words words) {
        return new CopyPdf(words).printed(copy);
    }

    private byte[] printed(OwnCopy copy) {
        html.append("<html><head><title>").append(say("dataright.pdf.title")).append("</title><style>");
        html.append(STYLE).append("</style></head><body>");
        element("h1", say("dataright.pdf.title"));
        element("p", say("dataright.pdf.lead", Formats.dateTime(copy.at())));
        copy.kept().forEach(this::append);
        element("h2", say("dataright.own.looks"));
        if (copy.looks().isEmpty()) {
            element("p", say("dataright.own.no-looks"));
        }
        copy.looks().forEach(look -> element("p", text(KeptTexts.look(look, words))));
        return PdfDocument.print(html.append("</body></html>").toString());
    }

    private void append(KeptKind kind, List<KeptData> records) {
        element("h2", say(kind.textKey()));
        element("p", say("dataright.own.why", words.say("dataright.why." + kind)));
        element("p", say("dataright.own.how-long", words.say("dataright.how-long." + kind)));
        for (KeptData record : records) {
            html.append("<table>");
            record.facts()
                    .forEach(fact -> html.append("<tr><td class=\"label\">")
                            .append(say(fact.textKey()))
                            .append("</td><td>")
                            .append(text(KeptTexts.value(fact, words)))
                            .append("</td></tr>"));
            html.append("</table>");
        }
    }

    private void element(String name, String escaped) {
        html.append('<').append(name).append('>').append(escaped);
        html.append("</").append(name).append('>');
    }

    private String say(String key, Object... arguments) {
        return text(words.say(key, arguments));
    }
}
