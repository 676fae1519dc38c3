package vn.nguontre.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in a PDF file. */
public final class PdfText {
    private static final Pattern CLAIM_CODE = Pattern.compile("\\b[2-9A-Z]{5}-[2-9A-Z]{5}\\b");

    private PdfText() {}

    /** Page by page. */
    public static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> page(document, page))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes of all claim cards in it. */
    public static List<String> claimCodes(byte[] pdf) {
        return CLAIM_CODE
                .matcher(String.join("\n", pages(pdf)))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String page(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
