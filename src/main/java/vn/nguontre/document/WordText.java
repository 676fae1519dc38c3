package vn.nguontre.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Words of a paper for Word, in the type of official papers. */
final class WordText {
    private static final String FONT = "Times New Roman";

    private WordText() {}

    static XWPFRun fill(XWPFTableCell cell, String words, int size, boolean bold, ParagraphAlignment alignment) {
        XWPFParagraph first = cell.getParagraphArray(0);
        return style(first == null ? cell.addParagraph() : first, words, size, bold, alignment);
    }

    static XWPFRun style(XWPFParagraph paragraph, String text, int size, boolean bold, ParagraphAlignment alignment) {
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
