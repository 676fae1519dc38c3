package vn.nguontre.consent;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptDataSource;
import vn.nguontre.people.KeptFact;
import vn.nguontre.people.KeptKind;

/** Every answer that a person or their guardian has given. */
@Component
class ConsentKept implements KeptDataSource {
    private final ConsentDirectory directory;

    ConsentKept(ConsentDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Stream<KeptData> kept(UUID personId) {
        return directory.of(personId).history().stream()
                .map(a -> KeptData.of(
                        KeptKind.CONSENT,
                        KeptFact.word("purpose", a.purpose(), a.purpose().textKey()),
                        KeptFact.word("answeredBy", a.by(), a.by().textKey()),
                        KeptFact.of("answererName", a.answererName()),
                        KeptFact.of("textVersion", a.textVersion()),
                        KeptFact.word("answer", a.answer(), a.answer().textKey()),
                        KeptFact.of("answeredOn", a.on()),
                        KeptFact.word("way", a.way(), a.way().textKey()),
                        KeptFact.of("textVersion", a.textVersion())));
    }
}
