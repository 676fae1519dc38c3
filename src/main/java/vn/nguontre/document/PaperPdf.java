package vn.nguontre.document;

import java.util.List;
import java.util.Locale;

/** A paper to print, on A4. */
public final class PaperPdf {
    /** The media type of the file. */
    public static final String TYPE = "application/pdf";

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 15mm 20mm 30mm;
              @top-center { content: counter(page); font: 13pt Tinos; } }
            @page :first { @top-center { content: ""; } }
            body { font: 14pt/1.35 Tinos; margin: 0; }
            h1 { font-size: 16pt; text-align: center; margin: 8mm 0 0 0; }
            h2 { font-size: 14pt; margin: 5mm 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 1.5mm 0; text-align: justify; }
            p.subtitle { text-align: center; font-weight: 700; margin: 0; }
            p.item { margin-left: 6mm; text-indent: -4mm; }
            table { width: 100%; border-collapse: collapse; }
            table.head td { width: 50%; text-align: center; vertical-align: top; padding: 0; }
            table.head .party { font-size: 15pt; font-weight: 700; }
            table.head .party span { border-bottom: 0.3mm solid #000; }
            table.head .organ { font-weight: 700; }
            table.data { -fs-table-paginate: paginate; -fs-page-break-min-height: 20mm; table-layout: fixed; font-size: 12pt; margin: 1.5mm 0 3mm 0; }
            table.data th, table.data td { border: 0.2mm solid #000; padding: 1mm 1.5mm; vertical-align: top; text-align: left;
              word-wrap: break-word; white-space: pre-line; }
            table.data td.through { font-weight: 700; background: #eee; }
            div.end { page-break-inside: avoid; }
            table.signatures { margin-top: 8mm; page-break-inside: avoid; }
            table.signatures td { text-align: center; font-weight: 700; vertical-align: top; }
            table.signatures td.name { padding-top: 22mm; }
            tr { page-break-inside: avoid; }
            """;

    private final StringBuilder html = new StringBuilder();

    private PaperPdf() {}

    public static byte[] print(Paper paper) {
        return PdfDocument.print(new PaperPdf().page(paper));
    }

    private String page(Paper paper) {
        html.append("<html><head><title>").append(text(paper.title())).append("</title><style>");
        html.append(STYLE).append("</style></head><body><table class=\"head\"><tr><td>");
        html.append("<div class=\"organ\">")
                .append(text(capitals(paper.organ())))
                .append("</div><div>*</div></td>");
        html.append("<td class=\"party\"><span>").append(Paper.PARTY).append("</span></td></tr></table>");
        element("h1", text(capitals(paper.title())));
        paper.subtitle().forEach(line -> element("p", "subtitle", text(line)));
        ending(paper.blocks(), paper.signatures());
        return html.append("</body></html>").toString();
    }

    /** Nobody signs a page that holds nothing else: the last words stay with the signatures. */
    private void ending(List<Paper.Block> blocks, List<Paper.Signature> signers) {
        boolean words = !blocks.isEmpty() && !(blocks.getLast() instanceof Paper.Table);
        int kept = words ? 1 : 0;
        blocks.subList(0, blocks.size() - kept).forEach(this::append);
        html.append("<div class=\"end\">");
        blocks.subList(blocks.size() - kept, blocks.size()).forEach(this::append);
        signatures(signers);
        html.append("</div>");
    }

    private void append(Paper.Block block) {
        switch (block) {
            case Paper.Heading heading -> element("h2", text(heading.words()));
            case Paper.Text words -> element("p", text(words.words()));
            case Paper.Item item -> element("p", "item", "- " + text(item.words()));
            case Paper.Table table -> append(table);
        }
    }

    private void append(Paper.Table table) {
        html.append("<table class=\"data\"><colgroup>");
        table.widths()
                .forEach(w -> html.append("<col style=\"width: ").append(w).append("%\"/>"));
        html.append("</colgroup><thead><tr>");
        table.headings().forEach(h -> element("th", text(h)));
        html.append("</tr></thead><tbody>");
        table.rows().forEach(row -> append(row, table.headings().size()));
        html.append("</tbody></table>");
    }

    private void append(List<String> row, int columns) {
        if (row.size() == 1) {
            html.append("<tr><td class=\"through\" colspan=\"").append(columns).append("\">");
            html.append(text(row.getFirst())).append("</td>");
        } else {
            html.append("<tr>");
            row.forEach(cell -> element("td", text(cell)));
        }
        html.append("</tr>");
    }

    private void signatures(List<Paper.Signature> signatures) {
        html.append("<table class=\"signatures\"><tr>");
        signatures.forEach(s -> element("td", text(capitals(s.role()))));
        html.append("</tr><tr>");
        signatures.forEach(s -> element("td", "name", text(s.name())));
        html.append("</tr></table>");
    }

    private void element(String name, String escaped) {
        html.append('<').append(name).append('>').append(escaped);
        html.append("</").append(name).append('>');
    }

    private void element(String name, String style, String escaped) {
        html.append('<').append(name).append(" class=\"").append(style).append("\">");
        html.append(escaped).append("</").append(name).append('>');
    }

    private static String text(String words) {
        return PdfDocument.text(Paper.safe(words));
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
