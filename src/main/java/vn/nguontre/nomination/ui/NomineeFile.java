package vn.nguontre.nomination.ui;

import static vn.nguontre.document.PdfDocument.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nguontre.document.PdfDocument;
import vn.nguontre.document.SpreadsheetDocument;
import vn.nguontre.nomination.NomineeDirectory;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.nomination.OutstandingStanding;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.rulebook.WorkingDays;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;

/** The nominees a list shows, exactly as it is narrowed, as a workbook or for printing. */
@Component
class NomineeFile {
    private static final int MOST = 20_000;
    private static final List<String> HEADINGS = List.of(
            "name",
            "birth-date",
            "class",
            "school",
            "field.LEARNING_RESULT",
            "field.CONDUCT_RESULT",
            "outstanding.heading",
            "outstanding.why",
            "status",
            "since");
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 14mm 12mm;
              @bottom-center { content: counter(page) "/" counter(pages); font: 9pt Tinos; } }
            body { font: 9.5pt/1.3 Tinos; margin: 0; }
            h1 { font-size: 15pt; margin: 0 0 1mm 0; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; margin-top: 3mm; }
            th, td { border: 0.2mm solid #777; padding: 1mm 1.5mm; text-align: left; vertical-align: top; }
            tr { page-break-inside: avoid; }
            td:nth-child(3), td:nth-child(11) { white-space: nowrap; }
            """;

    private final NomineeDirectory directory;
    private final RuleBook ruleBook;
    private final Today today;
    private final PortalTexts texts;

    NomineeFile(NomineeDirectory directory, RuleBook ruleBook, Today today, PortalTexts texts) {
        this.directory = directory;
        this.ruleBook = ruleBook;
        this.today = today;
        this.texts = texts;
    }

    /** Made when it is asked for, in the language of the page. */
    DownloadHandler workbook(NomineeFilter filter) {
        Locale locale = UI.getCurrent().getLocale();
        return DownloadHandler.fromInputStream(
                event -> response(workbook(filter, locale), "nguoi-duoc-gioi-thieu.xlsx", SpreadsheetDocument.TYPE));
    }

    DownloadHandler print(NomineeFilter filter) {
        Locale locale = UI.getCurrent().getLocale();
        return DownloadHandler.fromInputStream(
                event -> response(print(filter, locale), "nguoi-duoc-gioi-thieu.pdf", "application/pdf"));
    }

    byte[] workbook(NomineeFilter filter, Locale locale) {
        Words words = new Words(texts, locale);
        return SpreadsheetDocument.of(words.say("nomination.nominees"), headings(words), rows(filter, words));
    }

    byte[] print(NomineeFilter filter, Locale locale) {
        Words words = new Words(texts, locale);
        List<List<String>> rows = rows(filter, words);
        String title = words.say("nomination.nominees");
        return PdfDocument.print("""
                <html><head><title>%s</title><style>%s</style></head><body><h1>%s</h1><p>%s</p>
                <table><thead>%s</thead><tbody>%s</tbody></table></body></html>
                """.formatted(
                text(title),
                STYLE,
                text(title),
                text(words.say(
                        "nomination.file.lead", narrowed(filter, words), rows.size(), Formats.date(today.date()))),
                line("th", headings(words)),
                rows.stream().map(row -> line("td", row)).collect(Collectors.joining())));
    }

    private static String line(String cell, List<String> texts) {
        return texts.stream()
                .map(t -> "<" + cell + ">" + text(t) + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String narrowed(NomineeFilter filter, Words words) {
        List<String> said = new ArrayList<>();
        said.add(
                filter.status() == null
                        ? words.say("shared.all")
                        : words.say(filter.status().textKey()));
        if (!filter.text().isBlank()) {
            said.add("“" + filter.text().strip() + "”");
        }
        return String.join(", ", said);
    }

    private static List<String> headings(Words words) {
        List<String> headings = new ArrayList<>(List.of(words.say("nomination.file.number")));
        HEADINGS.forEach(key -> headings.add(words.say("nomination." + key)));
        headings.add(words.say("nomination.file.waits"));
        return headings;
    }

    private List<List<String>> rows(NomineeFilter filter, Words words) {
        WorkingDays days = ruleBook.workingDays();
        var standings = directory.standings();
        List<List<String>> rows = new ArrayList<>();
        directory
                .export(filter, MOST)
                .forEach(row -> rows.add(cells(row, standings.apply(row), rows.size() + 1, days, words)));
        return rows;
    }

    private List<String> cells(
            NomineeRow row, OutstandingStanding standing, int number, WorkingDays days, Words words) {
        var outstanding = new OutstandingTexts(words::say);
        LocalDate since = LocalDate.ofInstant(row.statusSince(), Today.VIETNAM);
        return List.of(
                Integer.toString(number),
                row.fullName(),
                Formats.date(row.birthDate()),
                row.schoolClass(),
                row.schoolName(),
                Formats.orDash(row.learningResult()),
                Formats.orDash(row.conductResult()),
                outstanding.word(standing.verdict()),
                outstanding.doubts(standing),
                words.say(row.status().textKey()),
                Formats.date(since),
                row.status().isDecided() ? "" : Integer.toString(days.left(since, today.date())));
    }

    private static DownloadResponse response(byte[] content, String name, String type) {
        return new DownloadResponse(new ByteArrayInputStream(content), name, type, content.length);
    }
}
