package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.nguontre.reservedpost.FactChecks;
import vn.nguontre.reservedpost.RunQuestionRow;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDialog;

/** Puts a wrong fact right, shows whether the run would have come out otherwise, and answers the question with it. */
class FactDialog extends PortalDialog {
    private static final int LONGEST = 500;

    private final transient FactChecks facts;
    private final transient RunQuestionRow asked;
    private final FactFields fields;
    private final TextArea reason = new TextArea();
    private final TextArea answer = new TextArea();
    private final Div result = new Div();

    /** @param begun the words of an answer that somebody has begun to write */
    FactDialog(RunQuestionRow asked, String name, String begun, FactChecks facts, Runnable afterwards) {
        this.facts = facts;
        this.asked = asked;
        fields = new FactFields(facts.choices(asked.id()), result::removeAll);
        setHeaderTitle(getTranslation("reservedpost.fact.title", name));
        setWidth("min(36rem, 94vw)");
        text(reason, "reservedpost.fact.reason", "reservedpost.fact.reason-help");
        text(answer, "reservedpost.fact.answer", "reservedpost.questions.answer-help");
        answer.setValue(begun);
        result.getElement().setAttribute("role", "status");
        add(
                new Paragraph(getTranslation("reservedpost.fact.lead")),
                fields,
                new Button(getTranslation("reservedpost.fact.compare"), e -> compare()),
                result,
                reason,
                answer);
        Button send = new Button(getTranslation("reservedpost.fact.send"), e -> send(name, afterwards));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), send);
    }

    private void text(TextArea field, String label, String help) {
        field.setLabel(getTranslation(label));
        field.setHelperText(getTranslation(help));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
    }

    private void compare() {
        fields.draft().ifPresent(right -> {
            result.removeAll();
            FactTexts.changes(this, facts.compare(asked.id(), right)).forEach(line -> result.add(new Paragraph(line)));
        });
    }

    private void send(String name, Runnable afterwards) {
        var right = fields.draft();
        boolean complete = require(reason) & require(answer);
        if (right.isPresent() && complete) {
            facts.answer(asked.id(), asked.version(), answer.getValue(), right.get(), reason.getValue());
            close();
            Notices.success(getTranslation("reservedpost.questions.sent", name));
            afterwards.run();
        }
    }

    private boolean require(TextArea field) {
        boolean missing = field.getValue().isBlank();
        field.setErrorMessage(missing ? getTranslation("shared.required") : "");
        field.setInvalid(missing);
        return !missing;
    }
}
