package vn.nguontre.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import vn.nguontre.admission.AdmissionCorrections;
import vn.nguontre.admission.AdmissionFiles;
import vn.nguontre.admission.AdmissionMilestones;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.ui.PersonPanel;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Today;

/** The way to admission on a person's page. */
@SpringComponent
class AdmissionPanel implements PersonPanel {
    private final AdmissionFiles files;
    private final AdmissionMilestones milestones;
    private final AdmissionCorrections corrections;
    private final Today today;

    AdmissionPanel(
            AdmissionFiles files, AdmissionMilestones milestones, AdmissionCorrections corrections, Today today) {
        this.files = files;
        this.milestones = milestones;
        this.corrections = corrections;
        this.today = today;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Optional<Component> panel(PersonDetails person, Actor actor) {
        boolean approved = person.stage().isOfTheScheme();
        return approved && !actor.is(Role.ADMINISTRATOR)
                ? Optional.of(new AdmissionSection(
                        person, actor.is(Role.STUDENT), files, milestones, corrections, today.date()))
                : Optional.empty();
    }
}
