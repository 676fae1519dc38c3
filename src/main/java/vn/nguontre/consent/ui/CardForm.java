package vn.nguontre.consent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.nguontre.consent.Answerer;
import vn.nguontre.consent.CardQuestions;
import vn.nguontre.consent.CardReply;
import vn.nguontre.shared.ui.PageHeader;

/** The questions of a claim card, to a young person or to a guardian. */
class CardForm extends Div {
    private final AnswerFields fields;
    private final TextField guardianName = new TextField();

    CardForm(CardQuestions questions, Consumer<CardReply> answered) {
        boolean guardian = questions.by() == Answerer.GUARDIAN;
        fields = AnswerFields.withWording();
        guardianName.setLabel(getTranslation("consent.card.guardian-name"));
        guardianName.setVisible(guardian);
        guardianName.setMaxLength(120);
        guardianName.setRequiredIndicatorVisible(guardian);
        Button send = new Button(getTranslation("consent.card.send"), e -> {
            if (nothingIsMissing()) {
                answered.accept(new CardReply(guardianName.getValue(), fields.answers()));
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("form");
        add(
                new PageHeader(
                        getTranslation(
                                guardian ? "consent.card.hello-guardian" : "consent.card.hello", questions.fullName()),
                        where(questions)),
                new Paragraph(getTranslation(guardian ? "consent.card.free-guardian" : "consent.card.free")),
                guardianName,
                fields,
                send);
    }

    /** Leads to the first that is missing. */
    private boolean nothingIsMissing() {
        boolean nameless = guardianName.isVisible() && guardianName.getValue().isBlank();
        guardianName.setErrorMessage(getTranslation("shared.required"));
        guardianName.setInvalid(nameless);
        boolean answered = fields.pointOutMissing();
        if (nameless) {
            guardianName.focus();
        }
        return answered && !nameless;
    }

    private String where(CardQuestions questions) {
        return questions.schoolClass() == null
                ? questions.schoolName()
                : getTranslation("consent.card.class", questions.schoolClass()) + " · " + questions.schoolName();
    }
}
