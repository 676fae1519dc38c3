package vn.nguontre.reward;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.StoryTeller;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Happening;

/** What a person was proposed for, and what they were given. */
@Component
class RewardTeller implements StoryTeller {
    private final RewardDirectory directory;

    RewardTeller(RewardDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Stream<Happening> story(UUID personId, Actor actor) {
        return directory.ofPerson(personId).stream().flatMap(RewardTeller::told);
    }

    private static Stream<Happening> told(RewardRow reward) {
        Happening proposed = Happening.on(
                reward.proposedOn(),
                "reward.story.proposed",
                reward.proposedByUnit(),
                reward.kindName(),
                reward.achievement());
        return reward.settledOn() == null
                ? Stream.of(proposed)
                : Stream.of(
                        proposed,
                        Happening.on(
                                        reward.settledOn(),
                                        "reward.story." + reward.status(),
                                        reward.kindName(),
                                        Objects.requireNonNullElse(reward.decisionNumber(), "–"))
                                .because(reward.refusalReason()));
    }
}
