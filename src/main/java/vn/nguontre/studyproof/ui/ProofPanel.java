package vn.nguontre.studyproof.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.ui.PersonPanel;
import vn.nguontre.shared.Actor;
import vn.nguontre.studyproof.OwnStudyProof;
import vn.nguontre.studyproof.StudyProofDesk;

/** The proof of the study on the person's page, once there is a study. */
@org.springframework.stereotype.Component
class ProofPanel implements PersonPanel {
    private static final int AFTER_THE_POSTS = 61;

    private final OwnStudyProof own;
    private final StudyProofDesk desk;

    ProofPanel(OwnStudyProof own, StudyProofDesk desk) {
        this.own = own;
        this.desk = desk;
    }

    @Override
    public int position() {
        return AFTER_THE_POSTS;
    }

    @Override
    public Optional<Component> panel(PersonDetails person, Actor actor) {
        if (person.study() == null) {
            return Optional.empty();
        }
        return switch (actor.role()) {
            case STUDENT -> Optional.of(new OwnProof(own));
            case SCHOOL_BRANCH, WARD -> desk.of(person.id()).map(p -> new ProofCheck(p, desk));
            case TOWN_COMMITTEE, YOUTH_UNION, ADMINISTRATOR -> Optional.empty();
        };
    }
}
