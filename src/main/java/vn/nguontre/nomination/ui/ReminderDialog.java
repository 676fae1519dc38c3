package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.nguontre.nomination.SchoolProgress;
import vn.nguontre.shared.ui.PortalDialog;

/** One line to go with a reminder, or none; closes only when the school is reminded. */
class ReminderDialog extends PortalDialog {
    private static final int LONGEST_LINE = 200;

    ReminderDialog(SchoolProgress school, Consumer<String> remind) {
        setHeaderTitle(getTranslation("nomination.reminder.title", school.schoolName()));
        setWidth("min(32rem, 92vw)");
        TextField line = new TextField(getTranslation("nomination.reminder.line"));
        line.setHelperText(getTranslation("nomination.reminder.line-help"));
        line.setMaxLength(LONGEST_LINE);
        line.setWidthFull();
        add(new Paragraph(getTranslation("nomination.reminder.text", school.sent(), school.target())), line);
        Button confirm = new Button(getTranslation("nomination.reminder.send"), e -> {
            remind.accept(line.getValue());
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        addOpenedChangeListener(e -> line.focus());
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), confirm);
    }
}
