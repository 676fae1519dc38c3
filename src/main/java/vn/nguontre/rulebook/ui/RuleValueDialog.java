package vn.nguontre.rulebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBookEditing;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** A value that follows the one in force from a day on. */
class RuleValueDialog extends PortalDialog {
    private static final int LONGEST_SOURCE = 300;

    private final ComboBox<Rule> rule = new ComboBox<>();
    private final BigDecimalField amount = new BigDecimalField();
    private final PortalDatePicker from;
    private final TextArea source = new TextArea();

    RuleValueDialog(RuleBookEditing editing, Runnable afterwards) {
        setHeaderTitle(getTranslation("rulebook.enter"));
        setWidth("min(34rem, 94vw)");
        rule.setLabel(getTranslation("rulebook.rule"));
        rule.setItems(editing.inOwnHand());
        rule.setItemLabelGenerator(r -> getTranslation("rulebook.name-with-id", getTranslation(r.textKey()), r.id()));
        amount.setLabel(getTranslation("rulebook.value"));
        amount.setLocale(getLocale());
        amount.addValueChangeListener(e -> explain());
        rule.addValueChangeListener(e -> explain());
        from = new PortalDatePicker(getTranslation("rulebook.holds-from"));
        source.setLabel(getTranslation("rulebook.source"));
        source.setHelperText(getTranslation("rulebook.source-hint"));
        source.setMaxLength(LONGEST_SOURCE);
        Div form = new Div(rule, amount, from, source);
        form.addClassName("form");
        add(new Paragraph(getTranslation("rulebook.enter-text")), form);
        Button save = new Button(getTranslation("shared.save"), e -> save(editing, afterwards));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    /** Says the amount in the rule's own words, so that a slip is seen before it is saved. */
    private void explain() {
        Rule chosen = rule.getValue();
        BigDecimal value = amount.getValue();
        amount.setHelperText(
                chosen == null || value == null ? null : getTranslation("rulebook.amount." + chosen.name(), value));
    }

    private void save(RuleBookEditing editing, Runnable afterwards) {
        Rule chosen = rule.getValue();
        BigDecimal value = amount.getValue();
        LocalDate day = from.getValue();
        if (chosen == null || value == null || day == null) {
            throw new RuleViolation("rulebook.incomplete");
        }
        editing.enter(chosen, value, day, source.getValue());
        close();
        Notices.success(getTranslation("shared.saved"));
        afterwards.run();
    }
}
