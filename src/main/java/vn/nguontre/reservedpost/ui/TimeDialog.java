package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import vn.nguontre.reservedpost.TimeAnswering;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** Asks until when an offer may wait; closes only when the deed is done. */
class TimeDialog extends PortalDialog {
    private static final int LONGEST_WORD = 500;

    TimeDialog(TimeAnswering.Waiting waiting, BiConsumer<LocalDate, String> deed) {
        LocalDate now = waiting.offer().lastDay();
        setHeaderTitle(getTranslation("reservedpost.time.grant"));
        setWidth("min(32rem, 92vw)");
        PortalDatePicker day = new PortalDatePicker(getTranslation("reservedpost.time.last-day"), waiting.latest());
        day.setHelperText(getTranslation("reservedpost.time.last-day-help", Formats.date(waiting.latest())));
        day.setMin(now.plusDays(1));
        day.setMax(waiting.latest());
        TextArea word = new TextArea(getTranslation("reservedpost.time.word"));
        word.setMaxLength(LONGEST_WORD);
        word.setWidthFull();
        add(
                new Paragraph(getTranslation(
                        "reservedpost.time.grant-text", waiting.offer().personName(), Formats.date(now))),
                day,
                word);
        Button save = new Button(getTranslation("reservedpost.time.grant"), e -> {
            if (day.isEmpty()) {
                day.setErrorMessage(getTranslation("shared.required"));
                day.setInvalid(true);
            } else {
                deed.accept(day.getValue(), word.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }
}
