package vn.nguontre.shared;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cleaning, folding and ordering of Vietnamese text. */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    private VietnameseText() {}

    /** Composed letters, single blanks, nothing invisible, trimmed. */
    public static String clean(String text) {
        String blanks = BLANKS.matcher(text).replaceAll(" ");
        return Normalizer.normalize(CONTROLS.matcher(blanks).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** Lower case without accents: "Đặng" becomes "dang". */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return clean(bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT));
    }

    /** The Vietnamese alphabetical order. */
    public static Comparator<String> comparator() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
        return collator::compare;
    }
}
