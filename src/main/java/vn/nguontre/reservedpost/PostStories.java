package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Scope;

/** Everything that happened to one post, and what is awaited. Whoever is outside the actor's scope is not named. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class PostStories {
    private final LedgerQuery ledger;
    private final PostChanges changes;
    private final RunStories runs;
    private final OfferQuery offers;
    private final OfferEntries entries;
    private final Recruitments recruitments;
    private final CurrentUser currentUser;

    PostStories(
            LedgerQuery ledger,
            PostChanges changes,
            RunStories runs,
            OfferQuery offers,
            OfferEntries entries,
            Recruitments recruitments,
            CurrentUser currentUser) {
        this.ledger = ledger;
        this.changes = changes;
        this.runs = runs;
        this.offers = offers;
        this.entries = entries;
        this.recruitments = recruitments;
        this.currentUser = currentUser;
    }

    /** The post, what happened to it, the oldest first, and what is awaited. */
    public record PostStory(PostRow post, List<Happening> happenings, List<Happening> awaited) {
        public PostStory {
            happenings = List.copyOf(happenings);
            awaited = List.copyOf(awaited);
        }
    }

    public PostStory of(UUID postId) {
        PostRow post = ledger.one(postId).orElseThrow(RuleViolation::notFound);
        Scope scope = currentUser.scope();
        List<OfferRow> made = offers.ofYear(post.year(), scope).stream()
                .filter(o -> o.postId().equals(postId))
                .toList();
        List<PlaceEntryRow> places = ledger.entries(postId, scope).reversed();
        List<Happening> told = Stream.of(
                        places.stream().filter(PostStories::isBeforeRuns).map(PostStories::place),
                        changes.of(postId),
                        runs.of(post),
                        places.stream().filter(e -> !isBeforeRuns(e)).map(PostStories::place),
                        made.stream().flatMap(PostStories::offer),
                        recruitments.of(made).values().stream()
                                .flatMap(List::stream)
                                .map(PostStories::recruited),
                        entries.ofYear(post.year(), scope).stream()
                                .filter(e -> e.postId().equals(postId))
                                .map(PostStories::entry))
                .flatMap(s -> s)
                .sorted(Comparator.comparing(Happening::at))
                .toList();
        return new PostStory(post, told, awaited(post, made));
    }

    /** Of what happened at the same moment, a run comes before what follows from it. */
    private static boolean isBeforeRuns(PlaceEntryRow entry) {
        return entry.state() == PlaceState.PLANNED || entry.state() == PlaceState.HELD;
    }

    private static Happening place(PlaceEntryRow entry) {
        String place = Integer.toString(entry.place());
        String person = entry.personName();
        Happening told = person == null
                ? Happening.at(entry.at(), "reservedpost.story.place." + entry.state(), place)
                : Happening.at(entry.at(), "reservedpost.story.place-for." + entry.state(), place, person);
        return told.by(entry.actorName(), entry.unitName()).because(entry.reason());
    }

    private static Stream<Happening> offer(OfferRow offer) {
        Happening made = Happening.at(
                offer.releasedAt(),
                offer.madeByItself() ? "reservedpost.story.offered-by-itself" : "reservedpost.story.offered",
                offer.personName(),
                offer.lastDay());
        return Stream.concat(Stream.of(made), PostTeller.ended(offer, "reservedpost.story.", offer.personName()));
    }

    private static Happening recruited(RecruitmentRow noted) {
        return PostTeller.recruited(noted).by(noted.actorName(), noted.unitName());
    }

    private static Happening entry(OfferEntryRow entry) {
        Object lastDay = entry.lastDay() == null ? "–" : entry.lastDay();
        return Happening.at(entry.at(), entry.kind().textKey(), entry.personName(), lastDay)
                .by(entry.actorName(), null)
                .because(entry.reason());
    }

    private static List<Happening> awaited(PostRow post, List<OfferRow> made) {
        List<Happening> awaited = new ArrayList<>();
        for (OfferRow offer : made) {
            NextPerson next = offer.next();
            if (offer.isOpen()) {
                awaited.add(Happening.on(
                        offer.lastDay(),
                        offer.pause() == null ? "reservedpost.story.next.answer" : "reservedpost.story.next.paused",
                        offer.personName(),
                        offer.lastDay()));
            } else if (next != null) {
                awaited.add(Happening.on(
                        offer.lastDay(),
                        offer.followsByItself()
                                ? "reservedpost.story.next.by-itself"
                                : "reservedpost.story.next.person",
                        next.name()));
            }
        }
        return awaited.isEmpty() ? List.of(standing(post)) : awaited;
    }

    /** Where a post stands that waits for nobody's answer. */
    private static Happening standing(PostRow post) {
        String stands = post.status() != PostStatus.OPEN
                ? post.status().name()
                : post.promised() > 0 ? "PROMISED" : post.free() > 0 ? "OPEN" : "FULL";
        return Happening.on(LocalDate.of(post.year(), 1, 1), "reservedpost.story.next." + stands);
    }
}
