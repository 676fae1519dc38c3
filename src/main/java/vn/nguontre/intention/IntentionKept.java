package vn.nguontre.intention;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptDataSource;
import vn.nguontre.people.KeptFact;
import vn.nguontre.people.KeptKind;

/** What a person answered, in each period. */
@Component
class IntentionKept implements KeptDataSource {
    private final IntentionQuery query;

    IntentionKept(IntentionQuery query) {
        this.query = query;
    }

    @Override
    public Stream<KeptData> kept(UUID personId) {
        return query.all(personId).stream()
                .map(row -> KeptData.of(
                        KeptKind.POSTS,
                        KeptFact.word(
                                "returnIntention",
                                row.intention(),
                                row.intention().textKey()),
                        KeptFact.of("answeredAt", row.answeredAt())));
    }
}
