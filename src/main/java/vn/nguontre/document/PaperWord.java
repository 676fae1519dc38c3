package vn.nguontre.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A paper to go on writing in Word, on A4. */
public final class PaperWord {
    /** The media type of the file. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String FONT = "Times New Roman";
    private static final int BODY = 14;
    private static final int TABLE = 12;
    private static final int WIDTH = 9_354;
    private static final int AFTER = 80;

    private final XWPFDocument document;

    private PaperWord(XWPFDocument document) {
        this.document = document;
    }

    public static byte[] write(Paper paper) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new PaperWord(document).append(paper);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(Paper paper) {
        page();
        head(paper.organ());
        line(paper.title().toUpperCase(Locale.ROOT), ParagraphAlignment.CENTER, 16, true)
                .setSpacingBefore(360);
        paper.subtitle().forEach(words -> line(words, ParagraphAlignment.CENTER, BODY, true));
        paper.blocks().forEach(this::append);
        signatures(paper.signatures());
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(1_134));
        margin.setBottom(BigInteger.valueOf(1_134));
        margin.setLeft(BigInteger.valueOf(1_701));
        margin.setRight(BigInteger.valueOf(851));
        margin.setHeader(BigInteger.valueOf(567));
        margin.setFooter(BigInteger.valueOf(567));
        section.addNewTitlePg();
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void head(String organ) {
        XWPFTable table = table(2, List.of(50, 50));
        table.removeBorders();
        XWPFTableRow row = table.getRow(0);
        fill(row.getCell(0), organ.toUpperCase(Locale.ROOT), BODY, true, ParagraphAlignment.CENTER);
        style(row.getCell(0).addParagraph(), "*", BODY, false, ParagraphAlignment.CENTER);
        fill(row.getCell(1), Paper.PARTY, 15, true, ParagraphAlignment.CENTER).setUnderline(UnderlinePatterns.SINGLE);
    }

    private void append(Paper.Block block) {
        switch (block) {
            case Paper.Heading heading -> {
                XWPFParagraph line = line(heading.words(), ParagraphAlignment.LEFT, BODY, true);
                line.setKeepNext(true);
                line.setSpacingBefore(240);
            }
            case Paper.Text words -> line(words.words(), ParagraphAlignment.BOTH, BODY, false);
            case Paper.Item item -> {
                XWPFParagraph line = line("- " + item.words(), ParagraphAlignment.BOTH, BODY, false);
                line.setIndentationLeft(340);
                line.setIndentationHanging(227);
            }
            case Paper.Table table -> append(table);
        }
    }

    private void append(Paper.Table given) {
        XWPFTable table = table(given.headings().size(), given.widths());
        XWPFTableRow headings = table.getRow(0);
        headings.setRepeatHeader(true);
        headings.setCantSplitRow(true);
        for (int column = 0; column < given.headings().size(); column++) {
            fill(headings.getCell(column), given.headings().get(column), TABLE, true, ParagraphAlignment.LEFT);
        }
        for (List<String> cells : given.rows()) {
            append(table.createRow(), cells, given.headings().size());
        }
        line("", ParagraphAlignment.LEFT, TABLE / 2, false);
    }

    private static void append(XWPFTableRow row, List<String> cells, int columns) {
        row.setCantSplitRow(true);
        if (cells.size() == 1) {
            while (row.getTableCells().size() > 1) {
                row.removeCell(1);
            }
            XWPFTableCell through = row.getCell(0);
            through.setColor("EEEEEE");
            var properties = through.getCTTc().isSetTcPr()
                    ? through.getCTTc().getTcPr()
                    : through.getCTTc().addNewTcPr();
            properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
            fill(through, cells.getFirst(), TABLE, true, ParagraphAlignment.LEFT);
            through.getParagraphArray(0).setKeepNext(true);
            return;
        }
        for (int column = 0; column < columns; column++) {
            fill(row.getCell(column), cells.get(column), TABLE, false, ParagraphAlignment.LEFT);
        }
    }

    private void signatures(List<Paper.Signature> signatures) {
        XWPFTable table = table(
                signatures.size(),
                signatures.stream().map(s -> 100 / signatures.size()).toList());
        table.removeBorders();
        XWPFTableRow roles = table.getRow(0);
        XWPFTableRow names = table.createRow();
        roles.setCantSplitRow(true);
        for (int column = 0; column < signatures.size(); column++) {
            Paper.Signature signature = signatures.get(column);
            fill(
                    roles.getCell(column),
                    signature.role().toUpperCase(Locale.ROOT),
                    BODY,
                    true,
                    ParagraphAlignment.CENTER);
            roles.getCell(column).getParagraphArray(0).setSpacingAfter(1_200);
            roles.getCell(column).getParagraphArray(0).setKeepNext(true);
            fill(names.getCell(column), signature.name(), BODY, true, ParagraphAlignment.CENTER);
        }
    }

    private XWPFTable table(int columns, List<Integer> widths) {
        XWPFTable table = document.createTable(1, columns);
        table.setWidth(WIDTH);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < columns; column++) {
            int width = WIDTH * widths.get(column) / 100;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            table.getRow(0).getCell(column).setWidth(Integer.toString(width));
        }
        return table;
    }

    private XWPFParagraph line(String words, ParagraphAlignment alignment, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(AFTER);
        style(paragraph, words, size, bold, alignment);
        return paragraph;
    }

    private static XWPFRun fill(
            XWPFTableCell cell, String words, int size, boolean bold, ParagraphAlignment alignment) {
        XWPFParagraph first = cell.getParagraphArray(0);
        return style(first == null ? cell.addParagraph() : first, words, size, bold, alignment);
    }

    private static XWPFRun style(
            XWPFParagraph paragraph, String text, int size, boolean bold, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        if (bold) {
            run.setBold(true);
        }
        run.setFontSize(size);
        boolean first = true;
        for (String words : Paper.safe(text).split("\n", -1)) {
            if (!first) {
                run.addBreak();
            }
            run.setText(words);
            first = false;
        }
        return run;
    }
}
