package vn.nguontre.rulebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.nguontre.rulebook.HolidayKind;
import vn.nguontre.rulebook.RuleBookEditing;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** One more day off, or day of make-up work. */
class HolidayDialog extends PortalDialog {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SOURCE = 300;

    private final PortalDatePicker day;
    private final Select<HolidayKind> kind = new Select<>();
    private final TextField name = new TextField();
    private final TextArea source = new TextArea();

    HolidayDialog(RuleBookEditing editing, Runnable afterwards) {
        setHeaderTitle(getTranslation("rulebook.enter-holiday"));
        setWidth("min(34rem, 94vw)");
        day = new PortalDatePicker(getTranslation("rulebook.day"));
        kind.setLabel(getTranslation("rulebook.kind"));
        kind.setItems(HolidayKind.values());
        kind.setItemLabelGenerator(k -> getTranslation("rulebook.holiday-kind." + k.name()));
        kind.setValue(HolidayKind.DAY_OFF);
        name.setLabel(getTranslation("rulebook.holiday-name"));
        name.setMaxLength(LONGEST_NAME);
        source.setLabel(getTranslation("rulebook.source"));
        source.setHelperText(getTranslation("rulebook.source-hint"));
        source.setMaxLength(LONGEST_SOURCE);
        Div form = new Div(day, kind, name, source);
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation("shared.save"), e -> save(editing, afterwards));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private void save(RuleBookEditing editing, Runnable afterwards) {
        if (day.getValue() == null || kind.getValue() == null) {
            throw new RuleViolation("rulebook.incomplete");
        }
        editing.enterHoliday(day.getValue(), kind.getValue(), name.getValue(), source.getValue());
        close();
        Notices.success(getTranslation("shared.saved"));
        afterwards.run();
    }
}
