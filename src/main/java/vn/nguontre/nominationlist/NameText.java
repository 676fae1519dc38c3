package vn.nguontre.nominationlist;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.VietnameseText;

/**
 * A name as typed. What is no part of a name – a number, an office, "Đ/c" – is not taken off by itself; the name alone is
 * offered.
 */
record NameText(
        @Nullable PersonName name,
        @Nullable Code problem,
        @Nullable String suggestion) {
    /** Dots shorten a name or stand for an accent; letters are Latin, however much others look like them. */
    private static final Pattern NAME =
            Pattern.compile("(?=.*\\p{L})(?!-)(?!.*\\p{M}{2})(?!.* -|.*- |.*–)[\\p{IsLatin}\\p{M} '’-]{1,100}");

    /** Letters of UTF-8 taken for Western ones, as in "LÃª", and those that only font codes bring into a name. */
    private static final Pattern GARBLED =
            Pattern.compile("[ÃÄÅÆ][ªºµ\\u00A1-\\u00BFƒŒœŠšŽžŸ€‚„…†‡ˆ‰‹‘’“”•–—˜™›]|á[º»]|[ªºµƒÞþßØøÆæÅå]");

    private static final Pattern MARK_OF_TEXT = Pattern.compile("^['’`] *(?=\\p{L})");
    private static final Pattern COUNT = Pattern.compile("^\\d{1,4}\\s*[.)/-]?\\s*(?=\\p{L})");
    private static final Pattern TITLE = Pattern.compile(
            "^(?:đ/c|đc\\.|đc:|đồng chí|học sinh|hs[.:]|hs(?= )|đoàn viên|đv[.:])[.: ]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that address a pupil, unless they are the name: what follows begins with one of the great families. */
    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:em|bạn|cháu)[.: ]+(?=(?:nguyễn|trần|lê|phạm|huỳnh|hoàng|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý)"
                    + " \\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OFFICE = Pattern.compile("\\s*(?:\\([^()]*\\)|\\s[-–—]\\s.*|[.,;:*]+)$");
    private static final Pattern RUN_TOGETHER = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)+");
    private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern LETTER_BY_LETTER = Pattern.compile("\\p{L}(?: \\p{L}){3,}");

    static NameText parse(String typed) {
        var text = MARK_OF_TEXT.matcher(VietnameseText.clean(typed)).replaceFirst("");
        if (text.isEmpty()) {
            return new NameText(null, Code.MISSING_NAME, null);
        }
        if (isName(text)) {
            return new NameText(PersonName.parse(text), null, null);
        }
        var meant = meant(text);
        boolean likely =
                !meant.equals(text) && isName(meant) && !GARBLED.matcher(text).find();
        return new NameText(null, Code.INVALID_NAME, likely ? meant : null);
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches()
                && !GARBLED.matcher(text).find()
                && !isTitled(text)
                && !LETTER_BY_LETTER.matcher(text).matches()
                && Stream.of(text.split(" ", -1)).noneMatch(NameText::isRunTogether)
                && Normalizer.isNormalized(text, Normalizer.Form.NFKC);
    }

    private static boolean isTitled(String text) {
        return TITLE.matcher(text).find() || ADDRESS.matcher(text).find();
    }

    /** "NguyễnThị": a capital inside stands for a blank where each part reads as a word. */
    private static boolean isRunTogether(String word) {
        return RUN_TOGETHER.matcher(word).matches()
                && BEFORE_CAPITAL.splitAsStream(word).allMatch(Syllables::isSyllable);
    }

    private static String meant(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var counted = COUNT.matcher(plain).replaceFirst("");
        var untitled = ADDRESS.matcher(TITLE.matcher(counted).replaceFirst("")).replaceFirst("");
        return Stream.of(OFFICE.matcher(untitled).replaceFirst("").split(" ", -1))
                .map(word -> isRunTogether(word) ? BEFORE_CAPITAL.matcher(word).replaceAll(" ") : word)
                .collect(Collectors.joining(" "));
    }
}
