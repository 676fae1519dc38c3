package vn.nguontre.shared;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text made uniform, searchable without accents, and sorted as a Vietnamese reader expects. */
public final class VietnameseText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202D\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Collator COLLATOR = Collator.getInstance(Locale.of("vi", "VN"));

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ICELANDIC = '\u00D0';
    private static final char SMALL_ICELANDIC = '\u00F0';
    private static final char NOT_ALONE = '\uFFFF';

    /** Every letter up to the last Vietnamese one, in small and without its marks. */
    private static final char[] BARE = bareLetters();

    private VietnameseText() {}

    /**
     * Composed letters (NFC), every kind of blank or line break as one space, no control or invisible characters, no
     * blank at either end; the Icelandic letter that some keyboards give becomes the Đ it stands for.
     */
    public static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** Most texts are: told letter by letter, far sooner than cleaned. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isCleanLetter(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static boolean isCleanLetter(char c) {
        return switch (c) {
            case SOFT_HYPHEN, ICELANDIC, SMALL_ICELANDIC -> false;
            default -> c > ' ' && c < 0x7F || c > 0xA0 && c < 0x250 || c >= 0x1EA0 && c <= 0x1EF9;
        };
    }

    private static String cleaned(String text) {
        var spaced = BLANKS.matcher(text).replaceAll(" ");
        var visible = INVISIBLE.matcher(spaced).replaceAll("");
        var composed = Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replace(ICELANDIC, 'Đ')
                .replace(SMALL_ICELANDIC, 'đ');
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /** Clean, in small letters and with each tone at the end of its word: "Hoà" and "Hòa" are one word, "Hùng" and "Hưng" two. */
    public static String spelling(String text) {
        var words = new StringBuilder();
        for (var word : clean(text).toLowerCase(Locale.ROOT).split(" ", -1)) {
            var marks = Normalizer.normalize(word, Normalizer.Form.NFD);
            words.append(words.isEmpty() ? "" : " ").append(TONE.matcher(marks).replaceAll(""));
            TONE.matcher(marks).results().forEach(tone -> words.append(tone.group()));
        }
        return words.toString();
    }

    /** Clean, lower-case and without accents, đ as d: what two spellings of the same word share. */
    public static String fold(String text) {
        var clean = clean(text);
        var folded = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c >= BARE.length || BARE[c] == NOT_ALONE) {
                return bare(clean);
            }
            folded.append(BARE[c]);
        }
        return folded.toString();
    }

    private static String bare(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        var bare = MARKS.matcher(decomposed).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }

    private static char[] bareLetters() {
        var letters = new char[0x1EFA];
        for (char c = 0; c < letters.length; c++) {
            var bare = bare(String.valueOf(c));
            letters[c] = bare.length() == 1 ? bare.charAt(0) : NOT_ALONE;
        }
        return letters;
    }

    /** The order of a Vietnamese dictionary, word by word, so that "Lê An" stands before "Lên". */
    public static Comparator<String> comparator() {
        return VietnameseText::compare;
    }

    private static int compare(String left, String right) {
        var a = left.split(" ", -1);
        var b = right.split(" ", -1);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = COLLATOR.compare(a[i], b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }
}
