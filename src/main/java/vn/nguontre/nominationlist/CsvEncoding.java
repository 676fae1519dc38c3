package vn.nguontre.nominationlist;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** Finds the encoding of a text file: the byte order mark, else strict UTF-8, else windows-1258 or a font code. */
final class CsvEncoding {
    private static final int SAMPLE = 64 * 1024;
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    private CsvEncoding() {}

    static String decode(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return text(content, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return text(content, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return text(content, 2, StandardCharsets.UTF_16BE);
        }
        if (isZero(content, 1)) {
            return text(content, 0, StandardCharsets.UTF_16LE);
        }
        if (isZero(content, 0)) {
            return text(content, 0, StandardCharsets.UTF_16BE);
        }
        return isUtf8(content) ? text(content, 0, StandardCharsets.UTF_8) : oneByte(content);
    }

    /** Whether most bytes at the even or at the odd places are zero, as in UTF-16. */
    private static boolean isZero(byte[] content, int from) {
        int seen = 0;
        int zero = 0;
        for (int i = from; i < Math.min(content.length, SAMPLE); i += 2) {
            seen++;
            zero += content[i] == 0 ? 1 : 0;
        }
        return zero * 2 > seen;
    }

    /** A letter damaged on its way does not make a whole file something else. */
    private static boolean isUtf8(byte[] content) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < content.length; i++) {
            int follow = followers(content[i]);
            if (follow > 0 && followed(content, i, follow)) {
                good++;
                i += follow;
            } else if (follow != 0) {
                bad++;
            }
        }
        return bad * 20 <= good;
    }

    /** How many bytes belong to the letter that begins here; -1 where none can begin. */
    private static int followers(byte first) {
        int c = first & 0xFF;
        return c < 0x80 ? 0 : c < 0xC2 || c > 0xF4 ? -1 : c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
    }

    private static boolean followed(byte[] content, int at, int followers) {
        for (int i = 1; i <= followers; i++) {
            if (at + i >= content.length || (content[at + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String oneByte(byte[] content) {
        var sample = Arrays.copyOf(content, Math.min(content.length, SAMPLE));
        var vietnamese = text(sample, 0, WINDOWS_1258);
        var latin = text(sample, 0, StandardCharsets.ISO_8859_1);
        int best = Math.max(Syllables.score(FontCode.TCVN3.decode(latin)), Syllables.score(FontCode.VNI.decode(latin)));
        return Syllables.score(Normalizer.normalize(vietnamese, Normalizer.Form.NFC)) >= best
                ? text(content, 0, WINDOWS_1258)
                : text(content, 0, StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] content, int from, Charset charset) {
        return new String(content, from, content.length - from, charset);
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
