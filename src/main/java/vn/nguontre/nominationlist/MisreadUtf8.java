package vn.nguontre.nominationlist;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Letters of UTF-8 that a program took for those of a Windows code page, as in "Nguyá»…n", put together again. What does
 * not come out as whole letters is left alone.
 */
final class MisreadUtf8 {
    /** The code pages of Western and of Vietnamese Windows: from each letter beyond ASCII to its byte. */
    private static final List<Map<Character, Byte>> CODE_PAGES = List.of(bytes("windows-1252"), bytes("windows-1258"));

    private static final char LAST_OF_ASCII = 0x7F;

    private MisreadUtf8() {}

    /** The sheet with what was meant in each such cell. */
    static SheetText repaired(SheetText sheet, Notes notes) {
        var lines = sheet.lines().stream().map(line -> repaired(line, notes)).toList();
        return new SheetText(sheet.name(), lines, sheet.merged(), sheet.from1904());
    }

    private static Line repaired(Line line, Notes notes) {
        var cells =
                line.cells().stream().map(cell -> repaired(cell).orElse(cell)).toList();
        IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).equals(line.cell(i)))
                .forEach(i -> notes.add(Note.Kind.LETTERS_REPAIRED_UTF8));
        return cells.equals(line.cells()) ? line : new Line(line.number(), cells);
    }

    /** The text that was meant; empty when the text is none of this kind. */
    static Optional<String> repaired(String text) {
        if (text.chars().allMatch(c -> c <= LAST_OF_ASCII)) {
            return Optional.empty();
        }
        return CODE_PAGES.stream()
                .flatMap(page -> Optional.ofNullable(meant(text, page)).stream())
                .findFirst();
    }

    private static @Nullable String meant(String text, Map<Character, Byte> page) {
        var bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            var code = c <= LAST_OF_ASCII ? Byte.valueOf((byte) c) : page.get(c);
            if (code == null) {
                return null;
            }
            bytes[i] = code;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Bytes without a letter are shown as the control character of the same number, or as nothing that could be told. */
    private static Map<Character, Byte> bytes(String codePage) {
        var letters = new HashMap<Character, Byte>();
        for (int code = 0x80; code <= 0xFF; code++) {
            letters.put((char) code, (byte) code);
        }
        for (int code = 0x80; code <= 0xFF; code++) {
            char letter = new String(new byte[] {(byte) code}, Charset.forName(codePage)).charAt(0);
            if (letter != '\uFFFD') {
                letters.put(letter, (byte) code);
            }
        }
        return Map.copyOf(letters);
    }
}
