package vn.nguontre.shared.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Today;

/** Dates and amounts as people in Vietnam write them. */
public final class Formats {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private Formats() {}

    /** 05/09/2026, or a dash for no date. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? "–" : DATE.format(date);
    }

    /** "thứ Sáu 14/05" or "Friday 14/05". */
    public static String weekday(LocalDate date, Locale locale) {
        String written = DateTimeFormatter.ofPattern("EEEE dd/MM", locale).format(date);
        return locale.getLanguage().equals(PortalTexts.VIETNAMESE.getLanguage())
                ? written.substring(0, 1).toLowerCase(locale) + written.substring(1)
                : written;
    }

    /** The day of a moment in Vietnam, or a dash for no moment. */
    public static String day(@Nullable Instant moment) {
        return moment == null ? "–" : DATE.format(moment.atZone(Today.VIETNAM));
    }

    /** 14:30 05/09/2026 in Vietnam, or a dash for no moment. */
    public static String dateTime(@Nullable Instant moment) {
        return moment == null ? "–" : DATE_TIME.format(moment.atZone(Today.VIETNAM));
    }

    /** 2.530.000 đ. */
    public static String dong(long amount) {
        return NumberFormat.getIntegerInstance(PortalTexts.VIETNAMESE).format(amount) + " đ";
    }

    /** The text, or a dash where there is none. */
    public static String orDash(@Nullable String text) {
        return text == null || text.isBlank() ? "–" : text;
    }
}
