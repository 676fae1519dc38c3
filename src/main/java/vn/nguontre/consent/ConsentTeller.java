package vn.nguontre.consent;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.StoryTeller;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Happening.Word;

/** What a person and their guardian answered about their data, and what they took back. */
@Component
class ConsentTeller implements StoryTeller {
    private final ConsentDirectory directory;

    ConsentTeller(ConsentDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Stream<Happening> story(UUID personId, Actor actor) {
        return directory.of(personId).history().reversed().stream()
                .map(a -> Happening.on(
                                a.on(),
                                "consent.story",
                                new Word(a.by().textKey()),
                                new Word(a.answer().textKey()),
                                new Word(a.purpose().textKey()),
                                new Word(a.way().textKey()))
                        .by(a.recordedBy(), a.recordedFor()));
    }
}
