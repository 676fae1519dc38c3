package vn.nguontre.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A date field that reads and writes dd/MM/yyyy and speaks the user's language. */
public class PortalDatePicker extends DatePicker {
    public PortalDatePicker(String label) {
        super(label);
        Locale locale = getLocale();
        setLocale(locale);
        setI18n(texts(locale));
        setHelperText(null);
        setPlaceholder(getTranslation("shared.date-form"));
    }

    public PortalDatePicker(String label, @Nullable LocalDate value) {
        this(label);
        setValue(value);
    }

    private DatePickerI18n texts(Locale locale) {
        List<String> days = Stream.iterate(DayOfWeek.SUNDAY, d -> d.plus(1))
                .limit(7)
                .map(d -> d.getDisplayName(TextStyle.FULL, locale))
                .toList();
        List<String> shortDays = Stream.iterate(DayOfWeek.SUNDAY, d -> d.plus(1))
                .limit(7)
                .map(d -> d.getDisplayName(TextStyle.NARROW, locale))
                .toList();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days)
                .setWeekdaysShort(shortDays)
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("shared.today"))
                .setCancel(getTranslation("shared.cancel"))
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy")
                .setBadInputErrorMessage(getTranslation("shared.date-bad"))
                .setRequiredErrorMessage(getTranslation("shared.required"))
                .setMinErrorMessage(getTranslation("shared.date-too-early"))
                .setMaxErrorMessage(getTranslation("shared.date-too-late"));
    }
}
