package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import vn.nguontre.dataright.CorrectionDraft;
import vn.nguontre.dataright.OwnRequests;
import vn.nguontre.people.PersonField;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.PortalDialog;

/** The student says what is wrong, what is right, and why. */
class CorrectionDialog extends PortalDialog {
    private static final int LONGEST_REASON = 500;

    private final transient OwnRequests requests;
    private final transient Runnable done;
    private final Select<PersonField> field = new Select<>();
    private final Paragraph present = new Paragraph();
    private final WantedField wanted;
    private final TextArea reason = new TextArea();
    private String seen = "";

    CorrectionDialog(OwnRequests requests, Runnable done) {
        this.requests = requests;
        this.done = done;
        setHeaderTitle(getTranslation("dataright.correct.title"));
        setWidth("min(34rem, 94vw)");
        field.setLabel(getTranslation("dataright.correct.field"));
        field.setItems(PersonField.values());
        field.setItemLabelGenerator(f -> getTranslation(f.textKey()));
        field.addValueChangeListener(e -> choose(e.getValue()));
        wanted = new WantedField(getTranslation("dataright.correct.wanted"));
        reason.setLabel(getTranslation("dataright.correct.reason"));
        reason.setMaxLength(LONGEST_REASON);
        Div form = new Div(field, present, wanted, reason);
        form.addClassName("form");
        add(new Paragraph(getTranslation("dataright.correct.text")), form);
        Button send = new Button(getTranslation("dataright.correct.send"), e -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), send);
    }

    private void choose(PersonField chosen) {
        seen = requests.present(chosen);
        present.setText(getTranslation("dataright.correct.present", RequestTexts.value(chosen, seen)));
        wanted.suit(chosen);
    }

    private void send() {
        if (field.getValue() == null
                || wanted.value().isBlank()
                || reason.getValue().isBlank()) {
            throw new RuleViolation("dataright.correct.incomplete");
        }
        UUID id = requests.correct(new CorrectionDraft(field.getValue(), seen, wanted.value()), reason.getValue());
        close();
        OwnRequestsSection.tellSent(requests, id);
        done.run();
    }
}
