package vn.nguontre.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Looks at a printed page as a phone does. */
public final class QrCamera {
    private static final int DOTS_AN_INCH = 200;

    private QrCamera() {}

    /** What the square code on the first page says. */
    public static String read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return read(new PDFRenderer(document).renderImageWithDPI(0, DOTS_AN_INCH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(BufferedImage page) {
        int width = page.getWidth();
        int[] pixels = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
        var light = new RGBLuminanceSource(width, page.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("no code that a phone could read", e);
        }
    }
}
