package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import vn.nguontre.allocation.Reason;
import vn.nguontre.reservedpost.ChoiceRow;
import vn.nguontre.reservedpost.OwnOutcome;
import vn.nguontre.reservedpost.OwnOutcome.OwnChoice;

/** What the last run brought the student: why at each wish, what would have changed it, what is still open, one question. */
class OutcomeSection extends Section {
    OutcomeSection(OwnOutcome outcome, SinceThen since, QuestionServices questions, Runnable afterwards) {
        addClassName("card");
        add(new H2(getTranslation("reservedpost.outcome.title", String.valueOf(outcome.year()))));
        add(new Paragraph(result(outcome, since)));
        if (outcome.departureReason() != null) {
            add(new Paragraph(getTranslation("reservedpost.outcome.departure", outcome.departureReason())));
        }
        outcome.choices().forEach(choice -> add(choice(choice)));
        if (outcome.given() == null && !since.holdsPlace()) {
            add(
                    new H3(getTranslation("reservedpost.outcome.ahead")),
                    new Paragraph(getTranslation("reservedpost.outcome.ahead-text", since.openPosts())));
        }
        add(new OutcomeQuestion(outcome, questions, afterwards));
    }

    private String result(OwnOutcome outcome, SinceThen since) {
        if (outcome.given() != null) {
            return getTranslation("reservedpost.outcome.got", outcome.given());
        }
        return getTranslation(
                since.broughtOffer(outcome) ? "reservedpost.outcome.offered-later" : "reservedpost.outcome.none");
    }

    private Div choice(OwnChoice own) {
        ChoiceRow choice = own.choice();
        Div lines = new Div(new H3(choice.postTitle()));
        lines.add(new Paragraph(upperFirst(Explanations.why(this, choice))));
        if (own.fitReason() != null) {
            lines.add(new Paragraph(getTranslation("reservedpost.outcome.fit-reason", own.fitReason())));
        }
        if (choice.verdict() == Reason.Verdict.OUTRANKED) {
            outranked(own, lines);
        } else if (choice.obstacle() != null) {
            lines.add(new Paragraph(getTranslation(
                    "reservedpost.outcome.change." + choice.obstacle().name())));
        }
        return lines;
    }

    private void outranked(OwnChoice own, Div lines) {
        int points = own.choice().points().total();
        Integer last = own.lastPlaced();
        if (own.passedOver()) {
            lines.add(new Paragraph(getTranslation("reservedpost.outcome.passed-over")));
        } else if (last == null) {
            lines.add(new Paragraph(getTranslation("reservedpost.outcome.change.no-place")));
        } else {
            lines.add(
                    new Paragraph(
                            own.isTie()
                                    ? getTranslation(
                                            "reservedpost.outcome.same-points", points, decidedBy(own.choice()))
                                    : getTranslation("reservedpost.outcome.points", last, points)),
                    new Paragraph(change(own, last)));
        }
    }

    /** With equal points what decides is named; else what a criterion would have had to bring. */
    private String change(OwnChoice own, int last) {
        return own.isTie()
                ? getTranslation("reservedpost.outcome.change." + own.choice().decidedBy())
                : getTranslation("reservedpost.outcome.change.points", last, decidedBy(own.choice()));
    }

    private String decidedBy(ChoiceRow choice) {
        return getTranslation(Objects.requireNonNull(choice.decidedBy()).textKey());
    }

    private static String upperFirst(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
