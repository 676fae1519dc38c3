package vn.nguontre.nominationlist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether letters can be Vietnamese: the yardstick by which wrong encodings are told from right ones. */
final class Syllables {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final String TONES = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";
    private static final String A2 = "a\\u0302";
    private static final String A3 = "a\\u0306";
    private static final String E2 = "e\\u0302";
    private static final String O2 = "o\\u0302";
    private static final String O3 = "o\\u031B";
    private static final String U3 = "u\\u031B";
    private static final String FINAL = "(?:ng|c|m|n|p|t)";

    /** The rimes of the language; some vowels stand only before an ending, some never before one. */
    private static final String RIMES = String.join(
            "|",
            "(?:a|e|" + E2 + "|i|o|" + O2 + "|" + O3 + "|u|" + U3 + "|oa|oe|u" + E2 + "|uy|uo)" + FINAL + "?",
            "(?:" + A2 + "|" + A3 + "|oa\\u0306|u" + A2 + "|i" + E2 + "|y" + E2 + "|u" + O2 + "|" + U3 + O3 + "|uy" + E2
                    + "|oo)" + FINAL,
            "(?:a|" + E2 + "|i|oa|u" + E2 + "|uy|(?<=qu)y)(?:ch|nh)|(?<=qu)y[npt]",
            "(?:a[iouy]|" + A2 + "[uy]|eo|" + E2 + "u|i[au]|o[i]|" + O2 + "i|" + O3 + "i|u[ai]|" + U3 + "[aiu]|u" + O3
                    + "|y)",
            "(?:i" + E2 + "u|y" + E2 + "u|oa[ioy]|oeo|u" + A2 + "y|u" + O2 + "i|u[y][au]|" + U3 + O3
                    + "[iu]|ye|ue|ie)");

    private static final Pattern LETTERS = Pattern.compile(
            "(?:qu(?!o(?![\\u0302\\u031B]))|ngh|ng|nh|gh|gi|g|kh|k|ch|c|ph|p|th|tr(?!y$)|t|b|d|đ|h|l|m|n|r|s|v|x)?(?:"
                    + RIMES + ")");
    private static final Pattern TONE = Pattern.compile(TONES);
    private static final Pattern TONE_ON_CONSONANT = Pattern.compile("[^aeiouy\\u0302\\u0306\\u031B]" + TONES);
    private static final Pattern OPEN_TONE = Pattern.compile(".*[\\u0300\\u0303\\u0309].*(ch|c|p|t)");

    /** The last vowel of "bao", "bai" or "thay" never bears the tone; that of "quý" and "thuý" may. */
    private static final Pattern TONE_ON_LAST_OF_TWO =
            Pattern.compile(".*(?:(?<!^g)i|[aeo]|[aeou][\\u0302\\u0306\\u031B]|(?<!q)u(?=[iou]))[iouy]" + TONES);

    private static final Pattern LETTER_BESIDE_SIGN =
            Pattern.compile("\\p{L}[\\u0080-\\u00BF÷×]|[\\u0080-\\u00BF÷×]\\p{L}");

    /** "nghiêng" with its marks taken apart. */
    private static final int LONGEST = 20;

    /** Accented words that tell about a whole text. */
    private static final int ENOUGH = 100;

    private Syllables() {}

    /** A syllable by its letters and its at most one tone; stop endings bear only two of the tones. */
    static boolean isSyllable(String word) {
        if (word.length() > LONGEST) {
            return false;
        }
        var marks = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return TONE.matcher(marks).results().count() <= 1
                && !TONE_ON_CONSONANT.matcher(marks).find()
                && !OPEN_TONE.matcher(marks).matches()
                && !TONE_ON_LAST_OF_TWO.matcher(marks).matches()
                && LETTERS.matcher(TONE.matcher(marks).replaceAll("")).matches();
    }

    /** Whether every word with a letter beyond ASCII is a syllable, and there is one. */
    static boolean isVietnamese(String text) {
        Accented words = Accented.of(text, ENOUGH);
        return words.syllables > 0
                && words.others == 0
                && !LETTER_BESIDE_SIGN.matcher(text).find();
    }

    /** Accented words that are syllables, less the accented words that are not. */
    static int score(String text) {
        Accented words = Accented.of(text, Integer.MAX_VALUE);
        return words.syllables - words.others;
    }

    /** How many words with a letter beyond ASCII are syllables, and how many are not. */
    private record Accented(int syllables, int others) {
        static Accented of(String text, int enough) {
            int syllables = 0;
            int others = 0;
            for (var word = WORD.matcher(text); syllables + others < enough && word.find(); ) {
                if (word.group().chars().anyMatch(c -> c > 127)) {
                    if (isSyllable(word.group())) {
                        syllables++;
                    } else {
                        others++;
                    }
                }
            }
            return new Accented(syllables, others);
        }
    }
}
