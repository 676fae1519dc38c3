package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import vn.nguontre.nomination.NominationHistory;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.PersonNomination;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.ui.PersonPanel;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;

/** A person's nominations on their page; the young person reads where their own stands. */
@org.springframework.stereotype.Component
class NominationPanel implements PersonPanel {
    private static final int POSITION = 20;

    private final NominationHistory history;

    NominationPanel(NominationHistory history) {
        this.history = history;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<Component> panel(PersonDetails person, Actor actor) {
        if (actor.is(Role.WARD) || actor.is(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        List<PersonNomination> nominations = history.ofPerson(person.id());
        return nominations.isEmpty() ? Optional.empty() : Optional.of(new Part(nominations, actor.is(Role.STUDENT)));
    }

    private static final class Part extends Section {
        Part(List<PersonNomination> nominations, boolean own) {
            add(new H2(getTranslation("nomination.panel.title")));
            nominations.forEach(nomination -> show(nomination, own));
        }

        private void show(PersonNomination nomination, boolean own) {
            add(
                    new H3(nomination.roundName() + " · "
                            + getTranslation(
                                    "nomination.school-year",
                                    nomination.schoolYear().label())),
                    own
                            ? new Paragraph(getTranslation(
                                    "nomination.student." + nomination.status().name()))
                            : new Div(NomineeChip.of(nomination.status())),
                    new NomineeTimeline(nomination.history()));
            if (!own) {
                add(new Anchor(
                        NominationNavigation.nominee(nomination.nomineeId(), NomineeFilter.NONE),
                        getTranslation("nomination.panel.open")));
            }
        }
    }
}
