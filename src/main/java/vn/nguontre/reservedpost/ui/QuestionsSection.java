package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.reservedpost.CandidateTies;
import vn.nguontre.reservedpost.FactRow;
import vn.nguontre.reservedpost.RunQuestionRow;
import vn.nguontre.reservedpost.RunQuestions;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.ReasonDialog;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** What candidates have asked about the outcome of a year, and the committee's answers. */
class QuestionsSection extends Section {
    private static final int LONGEST = 500;

    private final transient QuestionServices services;
    private final transient CandidateTies ties;
    private final transient Runnable afterwards;
    private final LocalDate today;

    QuestionsSection(RunServices services, int year, Runnable afterwards) {
        this.services = services.questions();
        this.ties = services.ties();
        this.afterwards = afterwards;
        this.today = services.today();
        addClassName("card");
        var asked = this.services.questions().ofYear(year);
        setVisible(!asked.isEmpty());
        add(new H2(getTranslation("reservedpost.questions.title")));
        asked.forEach(q -> add(entry(q)));
    }

    private Div entry(RunQuestions.Asked one) {
        RunQuestionRow asked = one.question();
        Div entry = new Div(
                new H3(new Anchor(PersonNavigation.link(asked.personId()), one.personName())),
                state(asked),
                new Paragraph(getTranslation(
                        "reservedpost.questions.asked", Formats.dateTime(asked.askedAt()), asked.question())));
        entry.addClassName("entry");
        RunQuestionRow.Given given = asked.given();
        if (given == null) {
            ties.obstacle(List.of(asked.personId()))
                    .ifPresentOrElse(
                            tie -> entry.add(new StepsAside(tie)), () -> answer(asked, one.personName(), entry));
        } else {
            entry.add(new Paragraph(getTranslation(
                    "reservedpost.questions.answered",
                    given.actorName(),
                    Formats.dateTime(given.at()),
                    Formats.orDash(asked.answer()))));
            services.facts().of(asked.id()).ifPresent(fact -> corrected(fact, one.personName(), entry));
        }
        return entry;
    }

    private StatusChip state(RunQuestionRow asked) {
        if (!asked.isWaiting()) {
            return new StatusChip(getTranslation("reservedpost.questions.done"), Tone.GOOD);
        }
        String last = Formats.date(asked.lastDay());
        return asked.isOverdue(today)
                ? new StatusChip(getTranslation("reservedpost.questions.overdue", last), Tone.BAD)
                : new StatusChip(getTranslation("reservedpost.questions.until", last), Tone.WAITING);
    }

    private void answer(RunQuestionRow asked, String name, Div entry) {
        TextArea field = new TextArea(getTranslation("reservedpost.questions.answer-field", name));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        field.setHelperText(getTranslation("reservedpost.questions.answer-help"));
        field.setErrorMessage(getTranslation("shared.required"));
        Button send = new Button(getTranslation("reservedpost.questions.send"), e -> {
            field.setInvalid(field.getValue().isBlank());
            if (!field.isInvalid()) {
                services.questions().answer(asked.id(), asked.version(), field.getValue());
                Notices.success(getTranslation("reservedpost.questions.sent", name));
                afterwards.run();
            }
        });
        send.setAriaLabel(getTranslation("reservedpost.questions.send-to", name));
        Button fact = new Button(
                getTranslation("reservedpost.fact.open"),
                e -> new FactDialog(asked, name, field.getValue(), services.facts(), afterwards).open());
        fact.setAriaLabel(getTranslation("reservedpost.fact.open-for", name));
        Div toolbar = new Div(send, fact);
        toolbar.addClassName("toolbar");
        entry.add(field, toolbar);
    }

    private void corrected(FactRow fact, String name, Div entry) {
        entry.add(new Paragraph(getTranslation(
                "reservedpost.fact.line",
                FactTexts.fact(this, fact),
                Formats.orDash(fact.reason()),
                FactTexts.result(this, fact))));
        if (fact.settledHow() != null) {
            entry.add(new Paragraph(getTranslation("reservedpost.fact.settled", fact.settledHow())));
        } else if (fact.isWaiting()) {
            Paragraph task = new Paragraph(getTranslation("reservedpost.fact.task"));
            task.addClassNames("notice", "notice-warn");
            entry.add(
                    task,
                    new Button(
                            getTranslation("reservedpost.fact.settle"),
                            e -> new ReasonDialog(
                                            getTranslation("reservedpost.fact.settle-for", name),
                                            getTranslation("reservedpost.fact.settle-text"),
                                            how -> {
                                                services.facts().settle(fact.questionId(), fact.version(), how);
                                                afterwards.run();
                                            })
                                    .open()));
        }
    }
}
