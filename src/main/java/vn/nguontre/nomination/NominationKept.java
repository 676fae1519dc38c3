package vn.nguontre.nomination;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptDataSource;
import vn.nguontre.people.KeptFact;
import vn.nguontre.people.KeptKind;

/** A person's nominations as they may read them, with what the list said of them; the officers' remarks are not theirs. */
@Component
class NominationKept implements KeptDataSource {
    private final NominationHistory history;

    NominationKept(NominationHistory history) {
        this.history = history;
    }

    @Override
    public Stream<KeptData> kept(UUID personId) {
        return history.ofPerson(personId).stream()
                .map(n -> KeptData.of(
                        KeptKind.NOMINATIONS,
                        KeptFact.of("round", n.roundName()),
                        KeptFact.of("schoolYear", n.schoolYear().label()),
                        KeptFact.of("learningResult", n.results().learningResult()),
                        KeptFact.of("conductResult", n.results().conductResult()),
                        KeptFact.of("achievement", n.results().achievement()),
                        KeptFact.of("unionPosition", n.results().unionPosition()),
                        KeptFact.word("status", n.status(), n.status().textKey()),
                        KeptFact.of("since", n.statusSince())));
    }
}
