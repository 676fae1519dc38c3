package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import vn.nguontre.dataright.PaperRequests;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.ui.PersonPanel;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Today;

/** On a person's page: the branch enters what came on paper. */
@org.springframework.stereotype.Component
class PaperRequestPanel implements PersonPanel {
    private final PaperRequests requests;
    private final Today today;

    PaperRequestPanel(PaperRequests requests, Today today) {
        this.requests = requests;
        this.today = today;
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public Optional<Component> panel(PersonDetails person, Actor actor) {
        if (!actor.is(Role.SCHOOL_BRANCH)) {
            return Optional.empty();
        }
        UI ui = UI.getCurrent();
        Section section = new Section(
                new H2(ui.getTranslation("dataright.paper.panel")),
                new Paragraph(ui.getTranslation("dataright.paper.panel-text")),
                new Button(
                        ui.getTranslation("dataright.paper.record"),
                        e -> new PaperRequestDialog(person.id(), requests, today.date()).open()));
        section.addClassName("panel");
        return Optional.of(section);
    }
}
