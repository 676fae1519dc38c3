package vn.nguontre.nominationlist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.VietnameseText;

/**
 * A birth date as typed: day first, or ISO, or a spreadsheet's serial day. Nothing is guessed; what was probably meant
 * is offered.
 */
record BirthDateText(
        @Nullable LocalDate date,
        @Nullable Code problem,
        @Nullable String suggestion) {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{4}|\\d{2})");
    private static final Pattern IN_WORDS = Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?$");
    private static final Pattern SERIAL = Pattern.compile("[1-5]\\d{4}(\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    static BirthDateText parse(String text) {
        var typed = TIME.matcher(VietnameseText.fold(text).replaceFirst("^['’`]", ""))
                .replaceFirst("");
        if (typed.isEmpty()) {
            return new BirthDateText(null, Code.MISSING_BIRTH_DATE, null);
        }
        if (typed.matches("(19|20)\\d{2}")) {
            return new BirthDateText(null, Code.YEAR_ONLY, null);
        }
        if (SERIAL.matcher(typed).matches()) {
            return new BirthDateText(SERIAL_ZERO.plusDays(Long.parseLong(typed, 0, 5, 10)), null, null);
        }
        var iso = ISO.matcher(typed);
        if (iso.matches()) {
            return of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        var words = IN_WORDS.matcher(typed);
        if (words.matches()) {
            return of(number(words, 3), number(words, 2), number(words, 1));
        }
        var dayFirst = DAY_FIRST.matcher(typed);
        return dayFirst.matches() ? dayFirst(dayFirst) : invalid(null);
    }

    /** Whether a cell is meant as a date, right or wrong. */
    static boolean looksLikeDate(String text) {
        return DAY_FIRST.matcher(text).matches()
                || ISO.matcher(text).matches()
                || SERIAL.matcher(text).matches();
    }

    private static BirthDateText dayFirst(MatchResult parts) {
        var written = of(number(parts, 3), number(parts, 2), number(parts, 1));
        if (parts.group(3).length() == 2) {
            var meant = of(2000 + number(parts, 3), number(parts, 2), number(parts, 1)).date;
            var suggestion = meant == null ? null : DateFormats.typed(meant);
            return new BirthDateText(null, Code.TWO_DIGIT_YEAR, suggestion);
        }
        if (written.date == null) {
            var swapped = of(number(parts, 3), number(parts, 1), number(parts, 2)).date;
            return invalid(swapped == null ? null : DateFormats.typed(swapped));
        }
        return written;
    }

    private static BirthDateText of(int year, int month, int day) {
        try {
            return new BirthDateText(LocalDate.of(year, month, day), null, null);
        } catch (DateTimeException e) {
            return invalid(null);
        }
    }

    private static BirthDateText invalid(@Nullable String suggestion) {
        return new BirthDateText(null, Code.INVALID_DATE, suggestion);
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
