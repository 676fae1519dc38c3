package vn.nguontre.nominationlist;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.VietnameseText;

/**
 * A pupil's class as typed. Only classes of the grades 10 to 12 count. What a spreadsheet or a careless hand has made of
 * one is not taken for it by itself; it is offered.
 */
record ClassText(@Nullable String schoolClass, @Nullable String suggestion) {
    private static final Pattern UPPER_SECONDARY = Pattern.compile("1[0-2]\\D.*");
    private static final Pattern NUMBER_ZERO = Pattern.compile(".*\\D0");
    private static final Pattern AROUND = Pattern.compile("^[\\s('’`\"]+|[\\s.,;)'’\"*]+$");
    private static final Pattern GRADE_MARK = Pattern.compile("^[kl](?=[ .]?1[0-2])");
    private static final Pattern ROMAN = Pattern.compile("^(xii|xi|x)(?=[ ./_-]*[a-z]\\d)");
    private static final Map<String, String> GRADES = Map.of("x", "10", "xi", "11", "xii", "12");
    private static final Pattern BETWEEN = Pattern.compile("(?<=^1[0-2])[,:](?=\\d)");

    /** How the groups and subjects are written out. */
    private static final List<Map.Entry<Pattern, String>> WORDS = List.of(
            Map.entry(Pattern.compile("co ban"), "cb"),
            Map.entry(Pattern.compile("nang cao"), "nc"),
            Map.entry(Pattern.compile("chuyen "), "c"),
            Map.entry(Pattern.compile("tieng (?=anh|phap|nga|nhat|trung|han|duc)"), ""),
            Map.entry(Pattern.compile("(?<=tin|hoa|sinh) hoc"), ""),
            Map.entry(Pattern.compile("vat (?=l[iy])|ngu (?=van)|lich (?=su)"), ""));

    private static final Pattern TURNED = Pattern.compile("([a-z]\\d{1,2})[ ./_-]*(1[0-2])");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})(?:[/-]\\d{2,4})?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})-([a-z]{3})|([a-z]{3})-(\\d{1,2})");
    private static final Pattern SERIAL = Pattern.compile("[34]\\d{4}|5[0-4]\\d{3}");

    /** A class with more behind it: "12A1 (chuyên)", "12A1 - NH 2026". */
    private static final Pattern FIRST =
            Pattern.compile("^(.{0,12}?1[0-2][ .]?[a-z]{1,2}\\d{0,2})\\s*(?:[(,;]|\\s-|\\s\\d{4}|\\sth).*");

    private static final Pattern ANOTHER = Pattern.compile("1[0-2][ .]?[a-z]\\d.*1[0-2][ .]?[a-z]\\d");
    private static final int LONGEST = 80;

    static ClassText parse(String text) {
        if (text.length() > LONGEST) {
            return new ClassText(null, null);
        }
        var tidy = tidy(text);
        var schoolClass = upperSecondary(text).or(() -> upperSecondary(tidy));
        return new ClassText(
                schoolClass.orElse(null),
                schoolClass.isPresent() ? null : meant(tidy).orElse(null));
    }

    private static Optional<String> upperSecondary(String text) {
        return ClassName.parse(text)
                .filter(name -> UPPER_SECONDARY.matcher(name).matches()
                        && !NUMBER_ZERO.matcher(name).matches());
    }

    private static String tidy(String text) {
        var folded = VietnameseText.fold(Normalizer.normalize(text, Normalizer.Form.NFKC));
        var bare = AROUND.matcher(folded).replaceAll("");
        var graded = ROMAN.matcher(GRADE_MARK.matcher(bare).replaceFirst(""))
                .replaceFirst(roman -> GRADES.get(roman.group(1)));
        for (var word : WORDS) {
            graded = word.getKey().matcher(graded).replaceAll(word.getValue());
        }
        return BETWEEN.matcher(graded).replaceFirst("/");
    }

    private static Optional<String> meant(String tidy) {
        var turned = TURNED.matcher(tidy);
        if (turned.matches()) {
            return upperSecondary(turned.group(2) + turned.group(1));
        }
        var day = DAY.matcher(SERIAL.matcher(tidy).matches() ? DateFormats.typedFromSerial(tidy) : tidy);
        if (day.matches()) {
            return ofDay(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
        }
        var month = MONTH.matcher(tidy);
        if (month.matches()) {
            return ofMonth(month);
        }
        var first = FIRST.matcher(tidy);
        return first.matches() && !ANOTHER.matcher(tidy).find() ? upperSecondary(first.group(1)) : Optional.empty();
    }

    /** "12/1" that a spreadsheet has taken for a day of January, or for the 1st of December. */
    private static Optional<String> ofDay(int one, int other) {
        boolean first = one >= 10 && one <= 12;
        boolean second = other >= 10 && other <= 12;
        return first == second ? Optional.empty() : upperSecondary(first ? one + "/" + other : other + "/" + one);
    }

    private static Optional<String> ofMonth(MatchResult parts) {
        boolean dayFirst = parts.group(1) != null;
        int month = BirthDateText.month(dayFirst ? parts.group(2) : parts.group(3));
        return month == 0
                ? Optional.empty()
                : ofDay(Integer.parseInt(dayFirst ? parts.group(1) : parts.group(4)), month);
    }
}
