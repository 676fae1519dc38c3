package vn.nguontre.reservedpost;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptDataSource;
import vn.nguontre.people.KeptFact;
import vn.nguontre.people.KeptKind;

/** The posts that a person would take, and those they were offered. */
@Component
class PostKept implements KeptDataSource {
    private final CandidateQuery candidates;
    private final CandidateReading reading;

    PostKept(CandidateQuery candidates, CandidateReading reading) {
        this.candidates = candidates;
        this.reading = reading;
    }

    @Override
    public Stream<KeptData> kept(UUID personId) {
        Stream<KeptData> wishes = candidates.interests(personId).stream()
                .map(i -> KeptData.of(
                        KeptKind.POSTS,
                        KeptFact.of("preference", i.preference()),
                        KeptFact.of("post", i.title() + ", " + i.agency()),
                        KeptFact.of("statedAt", i.statedAt())));
        Stream<KeptData> offered = reading.offers(personId).stream()
                .map(o -> KeptData.of(
                        KeptKind.POSTS,
                        KeptFact.of("offeredPost", o.postTitle() + ", " + o.agency()),
                        KeptFact.word("status", o.status(), o.status().textKey()),
                        KeptFact.of("lastDay", o.lastDay())));
        Stream<KeptData> asked = reading.questions(personId).stream()
                .map(q -> KeptData.of(
                        KeptKind.POSTS,
                        KeptFact.of("question", q.question()),
                        KeptFact.of("askedAt", q.askedAt()),
                        KeptFact.of("answer", q.answer())));
        Stream<KeptData> time = reading.requests(personId).stream()
                .map(t -> KeptData.of(
                        KeptKind.POSTS,
                        KeptFact.of("moreTimeReason", t.reason()),
                        KeptFact.of("askedAt", t.askedAt()),
                        KeptFact.of("moreTimeUntil", t.grantedLastDay()),
                        KeptFact.of("answer", t.answerReason())));
        return Stream.of(wishes, offered, asked, time).flatMap(Function.identity());
    }
}
