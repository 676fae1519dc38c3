package vn.nguontre.studyproof;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptDataSource;
import vn.nguontre.people.KeptFact;
import vn.nguontre.people.KeptKind;
import vn.nguontre.shared.Scope;

/** That a proof of the study is kept, and whether it was checked. */
@Component
class StudyProofKept implements KeptDataSource {
    private final ProofQuery query;

    StudyProofKept(ProofQuery query) {
        this.query = query;
    }

    @Override
    public Stream<KeptData> kept(UUID personId) {
        return query.of(personId, Scope.ofPerson(personId)).stream()
                .map(p -> KeptData.of(
                        KeptKind.STUDY,
                        KeptFact.word("studyProof", p.status(), p.status().textKey()),
                        KeptFact.of("checkedAt", p.actedAt())));
    }
}
