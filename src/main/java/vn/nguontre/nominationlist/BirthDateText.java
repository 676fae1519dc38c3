package vn.nguontre.nominationlist;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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
    private static final String SIGN = "\\s*[/.,\\\\_\\-\\u2010-\\u2015\\u2044\\u2215\\s]\\s*";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:sinh )?(?:ngay:? )?(\\d{1,2})" + SIGN + "(\\d{1,2})" + SIGN + "['’]?(\\d{4}|\\d{2})\\.?");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:sinh )?(?:ngay )?(\\d{1,2})[ -]*(?:thang|thg|t)[ .-]*(\\d{1,2})[, -]*(?:nam)?[ -]*(\\d{4})\\.?");
    private static final Pattern ENGLISH = Pattern.compile(
            "(\\d{1,2})[ /-](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ ,/-]+(\\d{4}|\\d{2})");
    private static final Pattern ENGLISH_MONTH_FIRST =
            Pattern.compile("(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ /-](\\d{1,2})[ ,/-]+(\\d{4})");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|[a-z]{3,6}day)[ ,]+");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{1,2})(\\d{2})(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern TIME =
            Pattern.compile("[Tt ]\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?\\s*(sa|ch|am|pm)?(z|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern SERIAL = Pattern.compile("[1-5]\\d{4}(\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(?:/*|(?:sinh )?(?:nam )|sn[ .:]*)(19|20)\\d{2}");
    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern WIDE = Pattern.compile("[\\uFF01-\\uFF5E]");
    private static final Pattern MARK_OF_TEXT = Pattern.compile("^['’`]");
    private static final Pattern WITH_ZONE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}t\\d{2}:\\d{2}.*(?:z|[+-]\\d{2}:\\d{2})");
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern LETTERS_FOR_FIGURES = Pattern.compile("[\\doli ./-]+");
    private static final Pattern AROUND = Pattern.compile("^[^\\da-z]+|[^\\da-z]+$");
    private static final Pattern SIGNS = Pattern.compile("[/.,:|\\s-]+");
    private static final int LONGEST = 60;

    /** Two digits from here on are no year of a pupil's birth in this century. */
    private static final int LATEST_TWO_DIGITS = 40;

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    static BirthDateText parse(String text) {
        if (text.length() > LONGEST) {
            return invalid(null);
        }
        var narrow = WIDE.matcher(text).find() ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
        var unmarked = MARK_OF_TEXT.matcher(VietnameseText.fold(narrow)).replaceFirst("");
        if (WITH_ZONE.matcher(unmarked).matches()) {
            return ofInstant(unmarked);
        }
        var typed = WEEKDAY.matcher(TIME.matcher(unmarked).replaceFirst("")).replaceFirst("");
        if (typed.isEmpty()) {
            return new BirthDateText(null, Code.MISSING_BIRTH_DATE, null);
        }
        if (YEAR.matcher(typed).matches()) {
            return new BirthDateText(null, Code.YEAR_ONLY, null);
        }
        if (SERIAL.matcher(typed).matches()) {
            return new BirthDateText(SERIAL_ZERO.plusDays(Long.parseLong(typed, 0, 5, 10)), null, null);
        }
        var iso = ISO.matcher(typed);
        if (iso.matches()) {
            return of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        if (typed.endsWith("?")) {
            return doubtful(typed.substring(0, typed.length() - 1));
        }
        if (RUN_TOGETHER.matcher(typed).matches()) {
            return invalid(runTogether(typed));
        }
        var english = ENGLISH.matcher(typed);
        if (english.matches()) {
            return parse(english.group(1) + "/" + month(english.group(2)) + "/" + english.group(3));
        }
        var monthFirst = ENGLISH_MONTH_FIRST.matcher(typed);
        if (monthFirst.matches()) {
            return of(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2));
        }
        var words = IN_WORDS.matcher(typed);
        if (words.matches()) {
            return of(number(words, 3), number(words, 2), number(words, 1));
        }
        var dayFirst = DAY_FIRST.matcher(typed);
        return dayFirst.matches() ? dayFirst(dayFirst) : invalid(tidied(typed));
    }

    /** From 1; 0 for what is no month in English. */
    static int month(String english) {
        return MONTHS.indexOf(english) + 1;
    }

    /** Midnight of a Vietnamese day as programs export it, in the evening before by the clock of Greenwich. */
    private static BirthDateText ofInstant(String typed) {
        try {
            var instant = OffsetDateTime.parse(typed.toUpperCase(Locale.ROOT));
            return new BirthDateText(instant.atZoneSameInstant(HERE).toLocalDate(), null, null);
        } catch (DateTimeException e) {
            return invalid(null);
        }
    }

    /** What was meant where letters stand for figures, signs are doubled, or signs stand around the date. */
    private static @Nullable String tidied(String typed) {
        var figures = LETTERS_FOR_FIGURES.matcher(typed).matches()
                ? typed.replace('o', '0').replace('l', '1').replace('i', '1')
                : typed;
        var dayFirst = DAY_FIRST.matcher(
                SIGNS.matcher(AROUND.matcher(figures).replaceAll("")).replaceAll("/"));
        var date = dayFirst.matches() ? dayFirst(dayFirst).date : null;
        return date == null ? null : DateFormats.typed(date);
    }

    /** What was meant by "05032009" or "20090305", where only one of them is a day of our time. */
    private static @Nullable String runTogether(String typed) {
        var yearFirst = YEAR_FIRST.matcher(typed);
        var dayFirst = RUN_TOGETHER.matcher(typed);
        var meant = yearFirst.matches()
                ? of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)).date
                : dayFirst.matches() && YEAR.matcher(dayFirst.group(3)).matches()
                        ? of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1)).date
                        : null;
        return meant == null ? null : DateFormats.typed(meant);
    }

    /** A date whose day and month may have been exchanged; the reader marks it with a question mark. */
    private static BirthDateText doubtful(String typed) {
        var date = parse(typed).date();
        return date == null || date.getDayOfMonth() > 12
                ? invalid(null)
                : new BirthDateText(null, Code.AMBIGUOUS_DATE, DateFormats.typed(exchanged(date)));
    }

    /** The date with day and month exchanged; only for days up to the 12th. */
    static LocalDate exchanged(LocalDate date) {
        return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
    }

    /** Whether a cell is meant as a date, right or wrong. */
    static boolean looksLikeDate(String text) {
        return text.length() < 30
                && (DAY_FIRST.matcher(text).matches()
                        || ISO.matcher(text).matches()
                        || SERIAL.matcher(text).matches()
                        || TIME.matcher(text).find()
                                && ISO.matcher(text.substring(0, Math.min(10, text.length())))
                                        .matches());
    }

    private static BirthDateText dayFirst(MatchResult parts) {
        var written = of(number(parts, 3), number(parts, 2), number(parts, 1));
        if (parts.group(3).length() == 2) {
            int year = number(parts, 3);
            var meant = year < LATEST_TWO_DIGITS ? of(2000 + year, number(parts, 2), number(parts, 1)).date : null;
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
