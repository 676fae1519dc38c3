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
    private final CandidatePosts posts;
    private final RunQuestionRepository questions;

    PostKept(CandidatePosts posts, RunQuestionRepository questions) {
        this.posts = posts;
        this.questions = questions;
    }

    @Override
    public Stream<KeptData> kept(UUID personId) {
        Stream<KeptData> wishes = posts.interests(personId).stream()
                .map(i -> KeptData.of(
                        KeptKind.POSTS,
                        KeptFact.of("preference", i.preference()),
                        KeptFact.of("post", i.title() + ", " + i.agency()),
                        KeptFact.of("statedAt", i.statedAt())));
        Stream<KeptData> offers = posts.offers(personId).stream()
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
        return Stream.of(wishes, offers, asked).flatMap(Function.identity());
    }
}
