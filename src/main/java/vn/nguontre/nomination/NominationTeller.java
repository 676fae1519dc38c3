package vn.nguontre.nomination;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.StoryTeller;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Role;

/** How a person was nominated, step by step; wards do not read it. */
@Component
class NominationTeller implements StoryTeller {
    private final NominationHistory history;

    NominationTeller(NominationHistory history) {
        this.history = history;
    }

    @Override
    public Stream<Happening> story(UUID personId, Actor actor) {
        if (actor.is(Role.WARD)) {
            return Stream.empty();
        }
        return history.ofPerson(personId).stream()
                .flatMap(n -> n.history().stream()
                        .map(step -> Happening.at(
                                        step.at(),
                                        "nomination.story",
                                        new Happening.Word(step.textKey()),
                                        n.roundName())
                                .by(step.actorName(), step.unitName())
                                .because(step.reason())));
    }
}
