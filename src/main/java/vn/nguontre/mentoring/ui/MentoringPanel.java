package vn.nguontre.mentoring.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.nguontre.mentoring.ContactLog;
import vn.nguontre.mentoring.KeeperAssignment;
import vn.nguontre.mentoring.MentoringFile;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.ui.PersonPanel;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Today;

/** Keeper and contacts on a person's page, from the day of their approval. */
@org.springframework.stereotype.Component
class MentoringPanel implements PersonPanel {
    private final MentoringFile file;
    private final KeeperAssignment assignment;
    private final ContactLog log;
    private final Today today;

    MentoringPanel(MentoringFile file, KeeperAssignment assignment, ContactLog log, Today today) {
        this.file = file;
        this.assignment = assignment;
        this.log = log;
        this.today = today;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public Optional<Component> panel(PersonDetails person, Actor actor) {
        boolean approved = person.stage().isOfTheScheme();
        if (!approved || actor.is(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        return Optional.of(
                actor.is(Role.STUDENT)
                        ? new OwnTie(file.of(person.id()))
                        : new TieSection(person, file, assignment, log, today));
    }
}
