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
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A paper to go on writing in Word, on A4. */
public final class PaperWord {
    /** The media type of the file. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int BODY = 14;
    private static final int AFTER = 80;
    private static final int BEFORE_SIGNATURES = 360;

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
        document.createParagraph();
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
        XWPFTable table = WordTables.table(document, List.of(50, 50));
        table.removeBorders();
        XWPFTableRow row = table.getRow(0);
        WordText.fill(row.getCell(0), organ.toUpperCase(Locale.ROOT), BODY, true, ParagraphAlignment.CENTER);
        WordText.style(row.getCell(0).addParagraph(), "*", BODY, false, ParagraphAlignment.CENTER);
        WordText.fill(row.getCell(1), Paper.PARTY, 15, true, ParagraphAlignment.CENTER)
                .setUnderline(UnderlinePatterns.SINGLE);
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
            case Paper.Table table -> {
                WordTables.append(document, table);
                line("", ParagraphAlignment.LEFT, 6, false);
            }
        }
    }

    private void signatures(List<Paper.Signature> signatures) {
        XWPFParagraph last = document.getParagraphs().getLast();
        last.setKeepNext(true);
        last.setSpacingAfter(BEFORE_SIGNATURES);
        XWPFTable table = WordTables.table(
                document, signatures.stream().map(s -> 100 / signatures.size()).toList());
        table.removeBorders();
        XWPFTableRow roles = table.getRow(0);
        XWPFTableRow names = table.createRow();
        roles.setCantSplitRow(true);
        for (int column = 0; column < signatures.size(); column++) {
            Paper.Signature signature = signatures.get(column);
            WordText.fill(
                    roles.getCell(column),
                    signature.role().toUpperCase(Locale.ROOT),
                    BODY,
                    true,
                    ParagraphAlignment.CENTER);
            roles.getCell(column).getParagraphArray(0).setSpacingAfter(1_200);
            roles.getCell(column).getParagraphArray(0).setKeepNext(true);
            WordText.fill(names.getCell(column), signature.name(), BODY, true, ParagraphAlignment.CENTER);
        }
    }

    private XWPFParagraph line(String words, ParagraphAlignment alignment, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(AFTER);
        WordText.style(paragraph, words, size, bold, alignment);
        return paragraph;
    }
}
