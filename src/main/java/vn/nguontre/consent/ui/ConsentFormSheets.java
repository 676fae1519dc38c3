package vn.nguontre.consent.ui;

import static vn.nguontre.document.PdfDocument.text;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguontre.consent.Answer;
import vn.nguontre.consent.Answerer;
import vn.nguontre.consent.ConsentText;
import vn.nguontre.consent.PrintedForm;
import vn.nguontre.document.PdfDocument;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;

/** Forms to answer and sign on paper, one page a person, by class; in Vietnamese, for those who sign them. */
@Component
class ConsentFormSheets {
    private static final String STYLE = """
            @page { size: A4; margin: 12mm 16mm 12mm 18mm; }
            body { font: 11pt/1.3 Tinos; margin: 0; }
            .form { page-break-before: always; }
            .first { page-break-before: avoid; }
            h1 { font-size: 15pt; text-align: center; margin: 2mm 0 1mm 0; }
            p { margin: 0 0 1.5mm 0; }
            .who { font-size: 11.5pt; }
            .small { font-size: 9.5pt; }
            table { width: 100%; border-collapse: collapse; margin-top: 2mm; }
            th, td { border: 0.2mm solid #333; padding: 1.5mm 2mm; vertical-align: top; text-align: left; }
            th { font-size: 10pt; }
            td.answers { width: 34mm; white-space: nowrap; }
            .box { display: inline-block; width: 4mm; height: 4mm; border: 0.4mm solid #000; vertical-align: middle;
              margin-right: 1.5mm; }
            .answer { margin: 0.5mm 0 2mm 0; }
            tr { page-break-inside: avoid; }
            table.signatures td { border: 0; width: 50%; text-align: center; padding-top: 3mm; }
            .room { height: 20mm; }
            """;

    private final Words words;

    ConsentFormSheets(PortalTexts texts) {
        words = new Words(texts, PortalTexts.VIETNAMESE);
    }

    byte[] print(List<PrintedForm> forms) {
        StringBuilder html = new StringBuilder("<html><head><title>")
                .append(say("consent.form.title"))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        List<PrintedForm> sorted = forms.stream().sorted(byClass()).toList();
        for (int i = 0; i < sorted.size(); i++) {
            append(html, sorted.get(i), i == 0);
        }
        return PdfDocument.print(html.append("</body></html>").toString());
    }

    private void append(StringBuilder html, PrintedForm form, boolean first) {
        html.append(first ? "<div class=\"form first\">" : "<div class=\"form\">");
        html.append("<h1>").append(say("consent.form.heading")).append("</h1>");
        paragraph(html, "who", who(form));
        paragraph(html, "", say("consent.form.lead"));
        html.append("<table><tr><th>").append(say("consent.form.purpose")).append("</th>");
        html.append(heading(Answerer.PUPIL)).append(form.guardianNeeded() ? heading(Answerer.GUARDIAN) : "");
        html.append("</tr>");
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            html.append("<tr><td><b>").append(say(purpose.textKey())).append("</b><br/>");
            html.append(say(ConsentText.textKey(ConsentText.CURRENT, purpose))).append("</td>");
            html.append(boxes()).append(form.guardianNeeded() ? boxes() : "").append("</tr>");
        }
        html.append("</table>");
        paragraph(html, "small", "<br/>" + say("consent.form.rights"));
        html.append("<table class=\"signatures\"><tr>").append(signature(Answerer.PUPIL));
        html.append(form.guardianNeeded() ? signature(Answerer.GUARDIAN) : "<td></td>");
        html.append("</tr></table>");
        paragraph(html, "small", say("consent.form.foot", ConsentText.CURRENT));
        html.append("</div>");
    }

    private String who(PrintedForm form) {
        return text(words.say(
                "consent.form.who",
                form.fullName(),
                Formats.date(form.birthDate()),
                Formats.orDash(form.schoolClass()),
                form.schoolName()));
    }

    private String heading(Answerer by) {
        return "<th>" + say(by.textKey()) + "</th>";
    }

    /** A yes and a no of the same size, neither marked. */
    private String boxes() {
        return "<td class=\"answers\">" + box(Answer.YES) + box(Answer.NO) + "</td>";
    }

    private String box(Answer answer) {
        return "<div class=\"answer\"><span class=\"box\"></span>" + say(answer.textKey()) + "</div>";
    }

    private String signature(Answerer by) {
        return "<td>" + say("consent.form.day") + "<br/><b>" + say(by.textKey()) + "</b><br/><span class=\"small\">"
                + say("consent.form.sign") + "</span><div class=\"room\"></div>" + say("consent.form.name") + "</td>";
    }

    private static void paragraph(StringBuilder html, String style, String escaped) {
        html.append("<p class=\"").append(style).append("\">").append(escaped).append("</p>");
    }

    /** "9A1" before "12A1"; within a class as they came. */
    private static Comparator<PrintedForm> byClass() {
        return Comparator.comparing(
                form -> form.schoolClass() == null ? "" : form.schoolClass(),
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private String say(String key, Object... arguments) {
        return text(words.say(key, arguments));
    }
}
