package vn.nguontre.reservedpost;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.StoryTeller;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Role;

/** What a person wished for, asked and was offered, for the committee and themselves; never with anybody else's name. */
@Component
class PostTeller implements StoryTeller {
    private static final Set<Role> READERS = Set.of(Role.TOWN_COMMITTEE, Role.STUDENT);

    private final CandidatePosts posts;
    private final Recruitments recruitments;
    private final AllocationRunRepository runs;
    private final RunLineRepository lines;
    private final CandidateReading reading;

    PostTeller(
            CandidatePosts posts,
            Recruitments recruitments,
            AllocationRunRepository runs,
            RunLineRepository lines,
            CandidateReading reading) {
        this.posts = posts;
        this.recruitments = recruitments;
        this.runs = runs;
        this.lines = lines;
        this.reading = reading;
    }

    @Override
    public Stream<Happening> story(UUID personId, Actor actor) {
        if (!READERS.contains(actor.role())) {
            return Stream.empty();
        }
        Stream<Happening> wishes = posts.interests(personId).stream()
                .map(i -> Happening.at(
                        i.statedAt(),
                        "reservedpost.story.wish",
                        Integer.toString(i.preference()),
                        i.title(),
                        i.agency()));
        return Stream.of(
                        wishes,
                        outcomes(personId),
                        posts.offers(personId).stream().flatMap(PostTeller::offer),
                        recruitments.of(posts.offers(personId)).values().stream()
                                .map(List::getLast)
                                .map(PostTeller::recruited),
                        reading.requests(personId).stream().flatMap(PostTeller::moreTime),
                        reading.questions(personId).stream().flatMap(PostTeller::question))
                .flatMap(s -> s);
    }

    private Stream<Happening> outcomes(UUID personId) {
        return lines.releasedRuns(personId).stream()
                .flatMap(id -> runs.findById(id).stream())
                .map(run -> Happening.at(
                        run.released(), "reservedpost.story.outcome", Integer.toString(run.graduationYear())));
    }

    private static Stream<Happening> offer(OfferRow offer) {
        Happening made = Happening.at(
                offer.releasedAt(), "reservedpost.story.invited", offer.postTitle(), offer.agency(), offer.lastDay());
        return Stream.concat(Stream.of(made), ended(offer, "reservedpost.story.own.", offer.postTitle()));
    }

    /** The answer, and what became of an accepted place. */
    static Stream<Happening> ended(OfferRow offer, String keys, String about) {
        if (offer.closedAt() == null) {
            return Stream.empty();
        }
        Happening answered = Happening.at(
                        offer.closedAt(), keys + offer.status().answer(), about)
                .because(offer.closeReason());
        GivenBack givenBack = offer.givenBack();
        return givenBack == null
                ? Stream.of(answered)
                : Stream.of(
                        answered,
                        Happening.at(givenBack.at(), keys + offer.status(), about)
                                .because(givenBack.reason()));
    }

    static Happening recruited(RecruitmentRow noted) {
        return Happening.on(
                        noted.decidedOn(),
                        "reservedpost.story.recruitment." + noted.outcome(),
                        Objects.requireNonNullElse(noted.documentNumber(), "–"))
                .because(noted.reason());
    }

    private static Stream<Happening> moreTime(TimeRequestRow request) {
        Happening asked =
                Happening.at(request.askedAt(), "reservedpost.story.time-asked").because(request.reason());
        if (request.answeredAt() == null) {
            return Stream.of(asked);
        }
        Happening answered = request.grantedLastDay() == null
                ? Happening.at(request.answeredAt(), "reservedpost.story.time-refused")
                : Happening.at(request.answeredAt(), "reservedpost.story.time-granted", request.grantedLastDay());
        return Stream.of(asked, answered.because(request.answerReason()));
    }

    private static Stream<Happening> question(RunQuestionRow question) {
        Happening asked = Happening.at(question.askedAt(), "reservedpost.story.asked", question.question());
        return question.given() == null
                ? Stream.of(asked)
                : Stream.of(asked, Happening.at(question.given().at(), "reservedpost.story.answered"));
    }
}
