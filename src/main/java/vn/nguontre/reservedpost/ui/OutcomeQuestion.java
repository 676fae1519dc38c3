package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.nguontre.reservedpost.FactRow;
import vn.nguontre.reservedpost.OwnOutcome;
import vn.nguontre.reservedpost.RunQuestionRow;
import vn.nguontre.reservedpost.RunQuestions;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;

/** The student's one question about an outcome: a field for it, then the question with its last day, then the answer. */
class OutcomeQuestion extends Div {
    private static final int LONGEST = 500;

    OutcomeQuestion(OwnOutcome outcome, QuestionServices services, Runnable afterwards) {
        add(new H3(getTranslation("reservedpost.question.title")));
        RunQuestionRow asked = outcome.question();
        if (asked == null) {
            ask(outcome, services.questions(), afterwards);
        } else {
            show(asked);
            services.facts().of(asked.id()).ifPresent(this::corrected);
        }
    }

    private void ask(OwnOutcome outcome, RunQuestions questions, Runnable afterwards) {
        TextArea field = new TextArea(getTranslation("reservedpost.question.field"));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        field.setErrorMessage(getTranslation("shared.required"));
        Button send = new Button(getTranslation("reservedpost.question.send"), e -> {
            field.setInvalid(field.getValue().isBlank());
            if (!field.isInvalid()) {
                questions.ask(outcome.runId(), field.getValue());
                Notices.success(getTranslation("reservedpost.question.sent"));
                afterwards.run();
            }
        });
        Div form = new Div(field, send);
        form.addClassName("form");
        add(new Paragraph(getTranslation("reservedpost.question.once", Formats.date(questions.lastDay()))), form);
    }

    private void show(RunQuestionRow asked) {
        add(new Paragraph(getTranslation("reservedpost.question.yours", asked.question())));
        RunQuestionRow.Given given = asked.given();
        add(new Paragraph(
                given == null
                        ? getTranslation("reservedpost.question.until", Formats.date(asked.lastDay()))
                        : getTranslation(
                                "reservedpost.question.answer-line",
                                Formats.dateTime(given.at()),
                                Formats.orDash(asked.answer()))));
    }

    private void corrected(FactRow fact) {
        add(new Paragraph(getTranslation(
                fact.changesOwn() ? "reservedpost.fact.own-changes" : "reservedpost.fact.own-same",
                FactTexts.fact(this, fact))));
        if (fact.settledHow() != null) {
            add(new Paragraph(getTranslation("reservedpost.fact.settled", fact.settledHow())));
        }
    }
}
