package vn.nguontre.nominationlist;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import vn.nguontre.shared.VietnameseText;

/** Finds the encoding of a text file: the byte order mark, else strict UTF-8, else windows-1258 or a font code. */
final class CsvEncoding {
    private static final int SAMPLE = 64 * 1024;
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern CELL = Pattern.compile("[^,;\\t\\r\\n\"]+");

    private CsvEncoding() {}

    static String decode(byte[] content, Notes notes) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return text(content, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return utf16(content, 2, StandardCharsets.UTF_16LE, notes);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return utf16(content, 2, StandardCharsets.UTF_16BE, notes);
        }
        if (isZero(content, 1)) {
            return utf16(content, 0, StandardCharsets.UTF_16LE, notes);
        }
        if (isZero(content, 0)) {
            return utf16(content, 0, StandardCharsets.UTF_16BE, notes);
        }
        return isUtf8(content) ? text(content, 0, StandardCharsets.UTF_8) : oneByte(content, notes);
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

    private static String utf16(byte[] content, int from, Charset charset, Notes notes) {
        notes.add(Note.Kind.READ_AS_UTF_16);
        return text(content, from, charset);
    }

    private static String oneByte(byte[] content, Notes notes) {
        var sample = Arrays.copyOf(content, Math.min(content.length, SAMPLE));
        var vietnamese = text(sample, 0, WINDOWS_1258);
        var latin = text(sample, 0, StandardCharsets.ISO_8859_1);
        int best = Math.max(Syllables.score(FontCode.TCVN3.decode(latin)), Syllables.score(FontCode.VNI.decode(latin)));
        if (Syllables.score(Normalizer.normalize(vietnamese, Normalizer.Form.NFC)) < best) {
            return text(content, 0, StandardCharsets.ISO_8859_1);
        }
        tellDifference(text(sample, 0, WINDOWS_1252), vietnamese, notes);
        return text(content, 0, WINDOWS_1258);
    }

    /** Each byte is one letter in both, so that a word stands at the same place; the same letters in both need no note. */
    private static void tellDifference(String western, String vietnamese, Notes notes) {
        if (western.equals(vietnamese)) {
            return;
        }
        notes.add(Note.Kind.READ_AS_WINDOWS_1258);
        for (var cell = CELL.matcher(vietnamese); cell.find(); ) {
            var before = western.substring(cell.start(), cell.end());
            if (!before.equals(cell.group())) {
                notes.example(Note.Kind.READ_AS_WINDOWS_1258, before.strip(), VietnameseText.clean(cell.group()));
            }
        }
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
