package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import vn.nguontre.reservedpost.ReminderWay;
import vn.nguontre.shared.ui.PortalDialog;

/** Asks how somebody was reminded; closes only when it is written down. */
class ReminderDialog extends PortalDialog {
    private static final int LONGEST_WORD = 500;

    ReminderDialog(String name, BiConsumer<ReminderWay, String> deed) {
        setHeaderTitle(getTranslation("reservedpost.reminder.log"));
        setWidth("min(32rem, 92vw)");
        Select<ReminderWay> way = new Select<>();
        way.setLabel(getTranslation("reservedpost.reminder.way"));
        way.setItems(ReminderWay.values());
        way.setItemLabelGenerator(w -> getTranslation(w.textKey()));
        way.setValue(ReminderWay.CALL);
        way.setWidthFull();
        TextArea word = new TextArea(getTranslation("reservedpost.reminder.word"));
        word.setMaxLength(LONGEST_WORD);
        word.setWidthFull();
        add(new Paragraph(getTranslation("reservedpost.reminder.log-text", name)), way, word);
        Button save = new Button(getTranslation("shared.save"), e -> {
            deed.accept(way.getValue(), word.getValue());
            close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }
}
