package vn.nguontre.studyproof.ui;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;
import vn.nguontre.studyproof.StudyProofDesk;

/** Proofs that wait, on the homes of branch and ward; no card while there is none. */
@Component
class ProofHomeCards implements HomeCardSource {
    private final StudyProofDesk desk;

    ProofHomeCards(StudyProofDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        if (!actor.is(Role.SCHOOL_BRANCH) && !actor.is(Role.WARD)) {
            return List.of();
        }
        List<UUID> waiting = desk.waiting();
        return waiting.isEmpty()
                ? List.of()
                : List.of(new HomeCard(
                        words.say("studyproof.home.title"),
                        String.valueOf(waiting.size()),
                        words.say("studyproof.home.text", waiting.size()),
                        words.say("studyproof.home.link"),
                        PersonNavigation.link(waiting.getFirst()),
                        HomeCard.Urgency.WAITING));
    }
}
