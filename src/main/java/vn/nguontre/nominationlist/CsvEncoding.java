package vn.nguontre.nominationlist;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Finds the encoding of a text file: the byte order mark, else strict UTF-8, else windows-1258 or a font code. */
final class CsvEncoding {
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
        if (content.length > 3 && content[1] == 0 && content[3] == 0) {
            return text(content, 0, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return oneByte(content);
        }
    }

    private static String oneByte(byte[] content) {
        var vietnamese = Normalizer.normalize(text(content, 0, Charset.forName("windows-1258")), Normalizer.Form.NFC);
        var latin = text(content, 0, StandardCharsets.ISO_8859_1);
        int best = Math.max(Syllables.score(FontCode.TCVN3.decode(latin)), Syllables.score(FontCode.VNI.decode(latin)));
        return Syllables.score(vietnamese) >= best ? vietnamese : latin;
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
