package vn.nguontre.studyproof;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.StoryTeller;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Role;

/** What became of the proof of a person's study, for the person and for those who check it. */
@Component
class StudyProofTeller implements StoryTeller {
    private final ProofQuery query;

    StudyProofTeller(ProofQuery query) {
        this.query = query;
    }

    @Override
    public Stream<Happening> story(UUID personId, Actor actor) {
        boolean concerned = actor.is(Role.STUDENT) || actor.is(Role.SCHOOL_BRANCH) || actor.is(Role.WARD);
        return concerned
                ? query.of(personId, actor.scope()).stream()
                        .map(p -> Happening.at(p.actedAt(), "studyproof.story." + p.status())
                                .by(p.actorName(), null)
                                .because(p.reason()))
                : Stream.empty();
    }
}
