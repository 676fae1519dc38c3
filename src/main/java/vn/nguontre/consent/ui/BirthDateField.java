package vn.nguontre.consent.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A birth date typed as day, month, year; on a phone quicker than a calendar. With separators, or as eight digits. */
class BirthDateField extends TextField {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})|(\\d{2})(\\d{2})(\\d{4})");

    BirthDateField() {
        setLabel(getTranslation("consent.card.birth-date"));
        setHelperText(getTranslation("consent.card.birth-date-help"));
        setPlaceholder(getTranslation("shared.date-form"));
        addAttachListener(e -> getElement().executeJs("this.inputElement.inputMode = 'numeric'"));
        setAutocomplete(Autocomplete.OFF);
    }

    /** Empty if it is no date. */
    Optional<LocalDate> date() {
        Matcher typed = FORM.matcher(getValue().strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        int first = typed.group(1) == null ? 4 : 1;
        try {
            return Optional.of(LocalDate.of(number(typed, first + 2), number(typed, first + 1), number(typed, first)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher typed, int group) {
        return Integer.parseInt(typed.group(group));
    }
}
