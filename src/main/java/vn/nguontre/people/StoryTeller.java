package vn.nguontre.people;

import java.util.UUID;
import java.util.stream.Stream;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Happening;

/** By this a module tells its part of what happened to a young person. */
@FunctionalInterface
public interface StoryTeller {
    /** What the actor may read of it; the person is within their scope. */
    Stream<Happening> story(UUID personId, Actor actor);
}
