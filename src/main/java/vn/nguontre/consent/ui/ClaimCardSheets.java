package vn.nguontre.consent.ui;

import static vn.nguontre.document.PdfDocument.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nguontre.consent.Answerer;
import vn.nguontre.consent.PrintedCard;
import vn.nguontre.document.PdfDocument;
import vn.nguontre.document.QrCode;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;

/**
 * Claim cards for printing on A4, every class on a page of its own: eight large ones, or up to twelve smaller ones; in
 * Vietnamese, for those who receive them.
 */
@Component
class ClaimCardSheets {
    private static final String STYLE = """
            @page { size: A4; margin: 12mm 12mm 14mm 12mm;
              @bottom-center { content: counter(page) "/" counter(pages); font: 9pt Tinos; } }
            body { font: 10.5pt/1.3 Tinos; margin: 0; }
            h1 { font-size: 13pt; margin: 0 0 1mm 0; }
            p { margin: 0; }
            .class { page-break-before: always; }
            .first { page-break-before: avoid; }
            table { width: 100%; border-collapse: separate; border-spacing: 2mm; table-layout: fixed; }
            tr { page-break-inside: avoid; }
            td.card { border: 0.3mm dashed #666; padding: 2.5mm; height: 54mm; vertical-align: top; }
            td.none { border: 0; }
            .name { font-weight: bold; font-size: 12pt; }
            .code { font-weight: bold; font-size: 14pt; letter-spacing: 0.6mm; }
            img { width: 27mm; height: 27mm; float: right; margin-left: 2mm; }
            .small { font-size: 9pt; }
            .how { padding-top: 3mm; }
            .dense { border-spacing: 1.5mm; line-height: 1.15; }
            .dense td.card { height: 36mm; padding: 1.5mm 2mm; }
            .dense .name { font-size: 10.5pt; }
            .dense .code { font-size: 12pt; }
            .dense img { width: 23mm; height: 23mm; }
            .dense .small { font-size: 7.5pt; }
            .dense .how { padding-top: 1mm; }
            """;

    private static final int LARGE_ON_A_PAGE = 8;

    private final Words words;

    ClaimCardSheets(PortalTexts texts) {
        words = new Words(texts, Locale.of("vi"));
    }

    /**
     * @param portalAddress where the portal is reached, such as "https://nguontre.example"
     */
    byte[] print(List<PrintedCard> cards, String portalAddress) {
        Map<String, List<PrintedCard>> classes = cards.stream()
                .collect(Collectors.groupingBy(this::heading, ClaimCardSheets::byClass, Collectors.toList()));
        StringBuilder html = new StringBuilder("<html><head><title>")
                .append(say("consent.card.sheet"))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        classes.forEach((heading, ofClass) -> appendClass(html, heading, ofClass, portalAddress));
        return PdfDocument.print(html.append("</body></html>").toString());
    }

    private void appendClass(StringBuilder html, String heading, List<PrintedCard> cards, String address) {
        boolean first = html.indexOf("<h1>") < 0;
        html.append("<div class=\"class").append(first ? " first" : "").append("\"><h1>");
        html.append(text(heading)).append("</h1><p class=\"small\">");
        html.append(say("consent.card.hand-out", cards.size())).append("</p><table");
        html.append(cards.size() > LARGE_ON_A_PAGE ? " class=\"dense\">" : ">");
        for (int i = 0; i < cards.size(); i += 2) {
            html.append("<tr>").append(card(cards.get(i), address));
            html.append(i + 1 < cards.size() ? card(cards.get(i + 1), address) : "<td class=\"none\"></td>");
            html.append("</tr>");
        }
        html.append("</table></div>");
    }

    private String card(PrintedCard card, String address) {
        String entrance = address + "/" + ConsentNavigation.CLAIM;
        String link = entrance + "/" + card.code().replace("-", "");
        String whom = card.by() == Answerer.GUARDIAN ? "consent.card.for-guardian" : "consent.card.for-pupil";
        return """
                <td class="card"><img src="%s" alt=""/><p class="small">%s</p><p class="name">%s</p><p class="small">%s</p>
                <p class="small how">%s</p><p class="small">%s</p><p class="code">%s</p><p class="small">%s</p></td>""".formatted(
                        QrCode.pictureOf(link),
                        say(whom),
                        text(card.fullName()),
                        text(heading(card)),
                        say("consent.card.scan"),
                        say("consent.card.or-type", entrance),
                        text(card.code()),
                        say("consent.card.last-day", Formats.date(card.lastDay())));
    }

    /** "Lớp 9A1" before "Lớp 12A1". */
    private static Map<String, List<PrintedCard>> byClass() {
        return new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private String heading(PrintedCard card) {
        return card.schoolClass() == null
                ? card.schoolName()
                : words.say("consent.card.class", card.schoolClass()) + " – " + card.schoolName();
    }

    private String say(String key, Object... arguments) {
        return text(words.say(key, arguments));
    }
}
