package vn.nguontre.consent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import vn.nguontre.consent.Answer;
import vn.nguontre.consent.AnswerRow;
import vn.nguontre.consent.AnswerWay;
import vn.nguontre.consent.Answerer;
import vn.nguontre.consent.ConsentDetails;
import vn.nguontre.consent.ConsentDirectory;
import vn.nguontre.consent.ConsentState;
import vn.nguontre.consent.ConsentText;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.Formats;

/** Every purpose with its state; the student answers or withdraws, the school notes a withdrawal. */
class ConsentSection extends Section {
    private final UUID personId;
    private final Role role;
    private final transient ConsentDirectory directory;
    private final transient ConsentActions actions;

    ConsentSection(UUID personId, Role role, ConsentDirectory directory, ConsentActions actions) {
        this.personId = personId;
        this.role = role;
        this.directory = directory;
        this.actions = actions;
        addClassName("panel");
        show();
    }

    private void show() {
        removeAll();
        ConsentDetails details = directory.of(personId);
        add(new H2(getTranslation("consent.panel")));
        if (details.guardianNeeded()) {
            add(new Paragraph(getTranslation("consent.panel-guardian")));
        }
        details.states().forEach((purpose, state) -> add(purpose(purpose, state, details)));
        if (!details.history().isEmpty()) {
            UnorderedList lines = new UnorderedList();
            details.history().forEach(answer -> lines.add(new ListItem(line(answer))));
            add(new Details(getTranslation("consent.history"), lines));
        }
    }

    private Div purpose(ConsentPurpose purpose, ConsentState state, ConsentDetails details) {
        H3 title = new H3(getTranslation(purpose.textKey()) + " ");
        title.add(ConsentChip.of(state));
        Div all = new Div(title);
        all.addClassName("purpose");
        if (role == Role.STUDENT) {
            all.add(new Paragraph(getTranslation(ConsentText.textKey(ConsentText.CURRENT, purpose))));
        }
        if (state == ConsentState.WITHDRAWN) {
            Div notice = new Div(getTranslation("consent.frozen") + " " + getTranslation(ConsentActions.kept(purpose)));
            notice.addClassNames("notice", "notice-warn");
            all.add(notice);
        }
        Div buttons = new Div();
        buttons.addClassName("toolbar");
        switch (role) {
            case STUDENT -> addOwn(buttons, purpose, details);
            case SCHOOL_BRANCH, YOUTH_UNION -> addWithdrawals(buttons, purpose, details);
            case TOWN_COMMITTEE, WARD, ADMINISTRATOR -> {}
        }
        if (buttons.getComponentCount() > 0) {
            all.add(buttons);
        }
        return all;
    }

    /** Yes and no alike while something is to be answered; a yes that stands can be taken back. */
    private void addOwn(Div buttons, ConsentPurpose purpose, ConsentDetails details) {
        if (details.mayBeWithdrawn(purpose, Answerer.PUPIL)) {
            buttons.add(named("consent.withdraw", purpose, () -> actions.withdrawOwn(purpose, this::show)));
        }
        if (details.mayBeAnswered(purpose)) {
            buttons.add(
                    named(Answer.YES.textKey(), purpose, () -> actions.answer(purpose, Answer.YES, this::show)),
                    named(Answer.NO.textKey(), purpose, () -> actions.answer(purpose, Answer.NO, this::show)));
        }
    }

    private void addWithdrawals(Div buttons, ConsentPurpose purpose, ConsentDetails details) {
        for (Answerer by : Answerer.values()) {
            if (details.mayBeWithdrawn(purpose, by)) {
                Button button = named(
                        "consent.withdraw", purpose, () -> actions.withdrawFor(personId, purpose, by, this::show));
                button.setText(getTranslation("consent.withdraw") + " (" + getTranslation(by.textKey()) + ")");
                buttons.add(button);
            }
        }
    }

    private Button named(String key, ConsentPurpose purpose, Runnable deed) {
        Button button = new Button(getTranslation(key), e -> deed.run());
        button.setAriaLabel(getTranslation(key) + ": " + getTranslation(purpose.textKey()));
        return button;
    }

    private String line(AnswerRow answer) {
        String said = getTranslation(
                "consent.history-line",
                Formats.date(answer.on()),
                getTranslation(answer.purpose().textKey()),
                getTranslation(answer.answer().textKey()),
                answer.answererName() == null ? getTranslation(answer.by().textKey()) : answer.answererName(),
                getTranslation(answer.way().textKey()),
                answer.textVersion());
        return answer.recordedBy() == null || answer.way() == AnswerWay.PORTAL
                ? said
                : said + ", "
                        + getTranslation(
                                "consent.history-by", answer.recordedBy(), Formats.orDash(answer.recordedFor()));
    }
}
