package vn.nguontre.intention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import vn.nguontre.intention.IntentionRow;
import vn.nguontre.intention.KeptIntentions;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.ui.PersonPanel;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Formats;

/** What the person answered, on the page that their keeper opens. */
@org.springframework.stereotype.Component
class IntentionPanel implements PersonPanel {
    private static final int AFTER_THE_CONTACTS = 45;

    private final KeptIntentions intentions;

    IntentionPanel(KeptIntentions intentions) {
        this.intentions = intentions;
    }

    @Override
    public int position() {
        return AFTER_THE_CONTACTS;
    }

    @Override
    public Optional<Component> panel(PersonDetails person, Actor actor) {
        boolean away = person.stage().mayComeHome();
        if (!away || actor.is(Role.STUDENT) || actor.is(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        return intentions.of(person.id()).map(Answers::new);
    }

    private static class Answers extends Section {
        Answers(List<IntentionRow> answers) {
            addClassName("card");
            add(new H2(getTranslation("intention.panel")), new Paragraph(getTranslation("intention.panel-text")));
            if (answers.isEmpty()) {
                add(new Paragraph(getTranslation("intention.panel-empty")));
                return;
            }
            Facts facts = new Facts();
            answers.forEach(a -> facts.with(
                    IntentionsView.month(a.period()),
                    getTranslation(
                            "intention.answered-on",
                            getTranslation(a.intention().textKey()),
                            Formats.day(a.answeredAt()))));
            add(facts);
        }
    }
}
