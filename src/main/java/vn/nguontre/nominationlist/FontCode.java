package vn.nguontre.nominationlist;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The two font codes of the years before Unicode; a text in one looks like Western letters and signs. */
enum FontCode {
    TCVN3(Note.Kind.LETTERS_REPAIRED_TCVN3) {
        @Override
        String decode(String text) {
            var letters = new StringBuilder();
            text.chars().forEach(c -> {
                int at = Tcvn3.CODES.indexOf(c);
                letters.append(at < 0 ? (char) c : Tcvn3.LETTERS.charAt(at));
            });
            return letters.toString();
        }
    },
    VNI(Note.Kind.LETTERS_REPAIRED_VNI) {
        @Override
        String decode(String text) {
            var letters = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                var two = i + 2 <= text.length() ? Vni.LETTERS.get(text.substring(i, i + 2)) : null;
                letters.append(
                        two != null
                                ? two
                                : Vni.LETTERS.getOrDefault(text.substring(i, i + 1), text.substring(i, i + 1)));
                i += two != null ? 1 : 0;
            }
            return letters.toString();
        }
    };

    private static final Pattern BEYOND = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern UNICODE = Pattern.compile("[\\u0102-\\u01B0\\u1EA0-\\u1EF9\\u0300-\\u0323]");

    private final Note.Kind note;

    FontCode(Note.Kind note) {
        this.note = note;
    }

    abstract String decode(String text);

    Note.Kind note() {
        return note;
    }

    /**
     * The code that explains the most of the texts; of two that explain as many, the one that makes them shorter: pairs of
     * letters that make one are no accident.
     */
    static FontCode likeliest(Collection<String> texts) {
        return Arrays.stream(values())
                .max(Comparator.<FontCode>comparingLong(
                                code -> texts.stream().filter(code::explains).count())
                        .thenComparing(
                                code -> texts.stream()
                                        .filter(code::explains)
                                        .mapToInt(text -> code.decode(text).length())
                                        .sum(),
                                Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Whether the text makes no sense as it stands and is Vietnamese in this code. */
    boolean explains(String text) {
        return isWestern(text) && !Syllables.isVietnamese(text) && Syllables.isVietnamese(decode(text));
    }

    /** The likeliest of the codes that explain the text, if any does. */
    static Optional<FontCode> explaining(String text) {
        return Optional.of(likeliest(List.of(text))).filter(code -> code.explains(text));
    }

    /** Whether the text is Vietnamese as it stands and is not in this code. */
    boolean speaksAgainst(String text) {
        return isWestern(text) && Syllables.isVietnamese(text) && !Syllables.isVietnamese(decode(text));
    }

    /** Whether the text may be in a font code at all. */
    static boolean isWestern(String text) {
        return BEYOND.matcher(text).find() && !isUnicode(text);
    }

    /** Whether the text holds a letter that only Unicode has. */
    static boolean isUnicode(String text) {
        return UNICODE.matcher(text).find();
    }
}
