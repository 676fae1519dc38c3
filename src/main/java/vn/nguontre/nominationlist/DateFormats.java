package vn.nguontre.nominationlist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells date cells from number cells and writes both as a person would type them. */
final class DateFormats {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    /** The 31st of December 9999. */
    private static final BigDecimal LAST_SERIAL = new BigDecimal(2_958_465);

    /** Between the first days of the two calendars that spreadsheets have. */
    static final int DAYS_TO_1904 = 1462;

    /** No spreadsheet takes a longer one. */
    private static final int LONGEST_FORMAT = 255;

    private static final Pattern NOT_DATE_LETTERS = Pattern.compile("\"[^\"]*(?:\"|$)|\\[[^\\]]*(?:]|$)|\\\\.|_.");

    private DateFormats() {}

    /** Whether a number format shows a date: the built-in ids of ECMA-376 part 1, 18.8.30, or one with d and y. */
    static boolean isDate(@Nullable Integer formatId, @Nullable String format) {
        int id = formatId == null ? 0 : formatId;
        if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
            return true;
        }
        if (format == null) {
            return false;
        }
        var code = format.substring(0, Math.min(format.length(), LONGEST_FORMAT));
        var letters = NOT_DATE_LETTERS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return !letters.contains("general") && (letters.contains("y") || letters.contains("d"));
    }

    /** The day that a spreadsheet stores as a number; a number beyond all calendars stays one. */
    static String fromSerial(BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(LAST_SERIAL) > 0) {
            return plain(number);
        }
        return LocalDate.of(1899, 12, 30)
                .plusDays(number.longValue() + (from1904 ? DAYS_TO_1904 : 0))
                .toString();
    }

    /** The day of a serial number of five digits. */
    static String typedFromSerial(String digits) {
        return typed(LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(digits)));
    }

    static String typed(LocalDate date) {
        return TYPED.format(date);
    }

    /** All digits, never 8.2E+10; only a number beyond any use keeps its exponent, or it would fill the memory. */
    static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > 100) {
            return number.toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
