package vn.nguontre.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.nomination.KeptNomination.Shown;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptDataSource;
import vn.nguontre.people.KeptFact;
import vn.nguontre.people.KeptKind;

/** A person's nominations as they may read them. */
@Component
class NominationKept implements KeptDataSource {
    private final NominationHistory history;

    NominationKept(NominationHistory history) {
        this.history = history;
    }

    @Override
    public Stream<KeptData> kept(UUID personId) {
        return history.kept(personId).stream().map(NominationKept::facts);
    }

    private static KeptData facts(KeptNomination kept) {
        PersonNomination nomination = kept.nomination();
        SealedRow row = kept.row();
        List<KeptFact> facts = new ArrayList<>(List.of(
                KeptFact.of("round", nomination.roundName()),
                KeptFact.of("schoolYear", nomination.schoolYear().label()),
                KeptFact.word("status", nomination.status(), nomination.status().textKey()),
                KeptFact.of("since", nomination.statusSince()),
                KeptFact.word("shown", kept.shown(), kept.shown().textKey()),
                KeptFact.of("learningResult", row.learningResult()),
                KeptFact.of("conductResult", row.conductResult()),
                KeptFact.of("achievement", row.achievement()),
                KeptFact.of("unionPosition", row.unionPosition()),
                KeptFact.of("note", row.note())));
        if (kept.shown() == Shown.SEALED) {
            facts.add(KeptFact.of("ethnicity", row.ethnicity()));
            facts.add(KeptFact.of("address", row.address()));
            facts.add(KeptFact.of("phone", row.phone()));
        }
        return new KeptData(KeptKind.NOMINATIONS, facts);
    }
}
