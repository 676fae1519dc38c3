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
    private final OfferQuery offers;
    private final RunQuestionRepository questions;
    private final TimeRequestRepository requests;

    PostKept(
            CandidateQuery candidates,
            OfferQuery offers,
            RunQuestionRepository questions,
            TimeRequestRepository requests) {
        this.candidates = candidates;
        this.offers = offers;
        this.questions = questions;
        this.requests = requests;
    }

    @Override
    public Stream<KeptData> kept(UUID personId) {
        Stream<KeptData> wishes = candidates.interests(personId).stream()
                .map(i -> KeptData.of(
                        KeptKind.POSTS,
                        KeptFact.of("preference", i.preference()),
                        KeptFact.of("post", i.title() + ", " + i.agency()),
                        KeptFact.of("statedAt", i.statedAt())));
        Stream<KeptData> offered = offers.ofPerson(personId).stream()
                .map(o -> KeptData.of(
                        KeptKind.POSTS,
                        KeptFact.of("offeredPost", o.postTitle() + ", " + o.agency()),
                        KeptFact.word("status", o.status(), o.status().textKey()),
                        KeptFact.of("lastDay", o.lastDay())));
        Stream<KeptData> asked = questions.findByPersonIdOrderById(personId).stream()
                .map(RunQuestion::row)
                .map(q -> KeptData.of(
                        KeptKind.POSTS,
                        KeptFact.of("question", q.question()),
                        KeptFact.of("askedAt", q.askedAt()),
                        KeptFact.of("answer", q.answer())));
        Stream<KeptData> time = requests.findByPersonIdOrderById(personId).stream()
                .map(TimeRequest::row)
                .map(t -> KeptData.of(
                        KeptKind.POSTS,
                        KeptFact.of("moreTimeReason", t.reason()),
                        KeptFact.of("askedAt", t.askedAt()),
                        KeptFact.of("moreTimeUntil", t.grantedLastDay()),
                        KeptFact.of("answer", t.answerReason())));
        return Stream.of(wishes, offered, asked, time).flatMap(Function.identity());
    }
}
