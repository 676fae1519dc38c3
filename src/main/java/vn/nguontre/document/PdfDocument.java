package vn.nguontre.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.springframework.web.util.HtmlUtils;

/** A page or several as PDF, set in a serif type of the measure that official papers use. */
public final class PdfDocument {
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfDocument() {}

    /**
     * Prints XHTML. The font family is "Tinos", regular and bold; nothing is loaded from elsewhere, pictures are data inside.
     *
     * @param xhtml well-formed; what people have written goes through {@link #text}
     */
    public static byte[] print(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useFont(() -> font("Tinos-Regular.ttf"), "Tinos", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Tinos-Bold.ttf"), "Tinos", 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** What somebody has written, safe inside XHTML. */
    public static String text(String written) {
        return HtmlUtils.htmlEscape(written, "UTF-8");
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PdfDocument.class.getResourceAsStream("/fonts/tinos/" + file), file);
    }
}
