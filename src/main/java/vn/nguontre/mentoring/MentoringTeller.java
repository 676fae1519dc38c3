package vn.nguontre.mentoring;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguontre.people.StoryTeller;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Role;

/** Who kept the tie to a person, and when they were in touch; what was said stays in the log. */
@Component
class MentoringTeller implements StoryTeller {
    private final MentoringFile file;

    MentoringTeller(MentoringFile file) {
        this.file = file;
    }

    @Override
    public Stream<Happening> story(UUID personId, Actor actor) {
        MentoringDetails details = file.of(personId);
        boolean own = actor.is(Role.STUDENT);
        Stream<KeeperRow> keepers =
                Stream.concat(Stream.ofNullable(details.keeper()), details.formerKeepers().stream());
        return Stream.concat(
                keepers.flatMap(k -> told(k, own ? null : k.reason())),
                details.contacts().reversed().stream()
                        .map(c -> Happening.on(c.date(), "mentoring.story." + c.kind())
                                .by(c.actorName(), c.unitName())));
    }

    private static Stream<Happening> told(KeeperRow keeper, @Nullable String reason) {
        Happening began = Happening.on(keeper.since(), "mentoring.story.began", keeper.name(), keeper.unitName())
                .because(reason);
        return keeper.until() == null
                ? Stream.of(began)
                : Stream.of(began, Happening.on(keeper.until(), "mentoring.story.ended", keeper.name()));
    }
}
