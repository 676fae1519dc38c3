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
        Button send = new Button(
                getTranslation("consent.card.send"),
                e -> answered.accept(new CardReply(guardianName.getValue(), fields.answers())));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("form");
        add(
                new PageHeader(
                        getTranslation(
                                guardian ? "consent.card.hello-guardian" : "consent.card.hello", questions.fullName()),
                        where(questions)),
                new Paragraph(getTranslation("consent.card.free")),
                guardianName,
                fields,
                send);
    }

    private String where(CardQuestions questions) {
        return questions.schoolClass() == null
                ? questions.schoolName()
                : getTranslation("consent.card.class", questions.schoolClass()) + " · " + questions.schoolName();
    }
}
