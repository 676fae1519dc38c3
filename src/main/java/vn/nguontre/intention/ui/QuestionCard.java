package vn.nguontre.intention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vn.nguontre.intention.Intention;
import vn.nguontre.intention.OwnIntention;
import vn.nguontre.intention.Question;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;

/** One question, one tap; another tap changes the answer. */
class QuestionCard extends Section {
    private final transient OwnIntention own;

    QuestionCard(Question question, OwnIntention own) {
        this.own = own;
        addClassName("card");
        show(question);
    }

    private void show(Question question) {
        removeAll();
        Div answers = new Div();
        answers.addClassName("toolbar");
        answers.getElement().setAttribute("role", "group");
        answers.getElement().setAttribute("aria-label", getTranslation("intention.question"));
        for (Intention intention : Intention.values()) {
            answers.add(choice(intention, intention == question.answer()));
        }
        add(new H2(getTranslation("intention.question")), answers);
        if (question.answer() != null) {
            Paragraph given = new Paragraph(getTranslation(
                    "intention.given", getTranslation(question.answer().textKey()), Formats.date(question.lastDay())));
            given.getElement().setAttribute("role", "status");
            add(given);
        }
        add(new Paragraph(getTranslation("intention.who-reads")));
    }

    private Button choice(Intention intention, boolean chosen) {
        Button button = new Button(getTranslation(intention.textKey()), e -> answer(intention));
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        if (chosen) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void answer(Intention intention) {
        own.answer(intention);
        Notices.success(getTranslation("shared.saved"));
        own.question().ifPresent(this::show);
    }
}
