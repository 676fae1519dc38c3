package vn.nguontre.reward;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.StoryTeller;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Role;

/** What a person was proposed for, and what they were given; officers also read what a decision said before it was corrected. */
@Component
class RewardTeller implements StoryTeller {
    private final RewardDirectory directory;
    private final RewardCorrectionQuery corrections;

    RewardTeller(RewardDirectory directory, RewardCorrectionQuery corrections) {
        this.directory = directory;
        this.corrections = corrections;
    }

    @Override
    public Stream<Happening> story(UUID personId, Actor actor) {
        Stream<Happening> rewards = directory.ofPerson(personId).stream().flatMap(RewardTeller::told);
        return actor.is(Role.STUDENT) ? rewards : Stream.concat(rewards, corrected(personId));
    }

    private Stream<Happening> corrected(UUID personId) {
        return corrections.ofPerson(personId).stream()
                .map(c -> Happening.at(
                                c.at(),
                                "reward.story.corrected." + c.status(),
                                c.kindName(),
                                Objects.requireNonNullElse(c.decisionNumber(), "–"))
                        .by(c.actorName(), null)
                        .because(c.reason()));
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
