package vn.nguontre.nominationlist;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nguontre.shared.VietnameseText;

/** The name of a class in one spelling: the grade 6 to 12, then letters and a number, "Lớp 12 A1" as "12A1". */
final class ClassName {
    private static final Pattern PREFIX =
            Pattern.compile("^(?:chi doan|tap the|lop|class|khoi|cd(?=[ :.-])|l(?=\\.)|[ :.-])+");
    static final String GRADE = "(1[0-2]|[6-9])";
    private static final String SUBJECT = "toan|ly|li|hoa|sinh|van|su|dia|anh|tin|phap|nga|nhat|trung|han|duc";

    /** One or two letters, a subject, or a group of subjects; anything longer is a date or a phrase. */
    private static final String LETTERS = "([a-z]{0,2}|[a-z]?(?:" + SUBJECT + ")|khtn|khxh|[a-d]?(?:tn|xh|cb|nc)|clc)";

    private static final Pattern NAME =
            Pattern.compile(GRADE + "[ ./_(–—-]*" + LETTERS + "[ ./_–—-]*(\\d{0,2})[ .*)]*");
    private static final Pattern PART = Pattern.compile("[a-z][ .]?\\d{1,2}|/\\d{1,2}|[a-d]");
    private static final int LONGEST = 200;

    private ClassName() {}

    static Optional<String> parse(String text) {
        var bare = withoutPrefix(text);
        var match = NAME.matcher(bare);
        return match.matches() ? name(match.group(1), match.group(2), match.group(3)) : Optional.empty();
    }

    /** Whether a text may be a class without its grade: "A1", "/3". */
    static boolean isPart(String text) {
        return PART.matcher(withoutPrefix(text)).matches();
    }

    static String withoutPrefix(String text) {
        return PREFIX.matcher(folded(text)).replaceFirst("");
    }

    static Optional<String> name(String grade, String letters, String number) {
        return letters.isEmpty() && number.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        grade + letters.toUpperCase(Locale.ROOT) + separator(letters, number) + withoutZero(number));
    }

    private static String withoutZero(String number) {
        return number.length() == 2 && number.charAt(0) == '0' ? number.substring(1) : number;
    }

    /** "12/3" keeps its stroke, or it would read as grade 123. */
    private static String separator(String letters, String number) {
        return letters.isEmpty() && !number.isEmpty() ? "/" : "";
    }

    /** Only what stands first: nobody writes the name of a class further behind. */
    static String folded(String text) {
        return VietnameseText.fold(text.substring(0, Math.min(text.length(), LONGEST)));
    }
}
