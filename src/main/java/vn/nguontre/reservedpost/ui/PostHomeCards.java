package vn.nguontre.reservedpost.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.reservedpost.FitJudging;
import vn.nguontre.reservedpost.NextPerson;
import vn.nguontre.reservedpost.OfferAnswer;
import vn.nguontre.reservedpost.OfferFollowUp;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.PostInterest;
import vn.nguontre.reservedpost.PostLedger;
import vn.nguontre.reservedpost.RunQuestions;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** Reserved posts on the homes of the town committee, the ward and the student. */
@Component
class PostHomeCards implements HomeCardSource {
    private final PostLedger ledger;
    private final FitJudging judging;
    private final OfferFollowUp followUp;
    private final PostInterest interest;
    private final OfferAnswer answer;
    private final RunQuestions questions;
    private final Today today;

    PostHomeCards(
            PostLedger ledger,
            FitJudging judging,
            OfferFollowUp followUp,
            PostInterest interest,
            OfferAnswer answer,
            RunQuestions questions,
            Today today) {
        this.ledger = ledger;
        this.judging = judging;
        this.followUp = followUp;
        this.interest = interest;
        this.answer = answer;
        this.questions = questions;
        this.today = today;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        return switch (actor.role()) {
            case TOWN_COMMITTEE -> town(words);
            case WARD -> ward(words);
            case STUDENT -> student(words);
            default -> List.of();
        };
    }

    private List<HomeCard> town(Words words) {
        List<Integer> toJudge = judging.toJudge();
        boolean waiting = !toJudge.isEmpty();
        int free = ledger.free();
        Stream<HomeCard> toOffer = followUp.toOfferOn().stream().limit(1).map(o -> toOffer(o, words));
        HomeCard places = new HomeCard(
                words.say("reservedpost.home.town.title"),
                String.valueOf(free),
                words.say("reservedpost.home.town.text", free, followUp.open(), toJudge.size()),
                words.say(waiting ? "reservedpost.home.town.judge" : "reservedpost.home.town.link"),
                waiting ? PostNavigation.allocation(toJudge.getFirst()) : PostNavigation.LEDGER,
                waiting ? Urgency.WAITING : Urgency.INFORMATION);
        return Stream.of(toOffer, asked(words), Stream.of(places))
                .flatMap(Function.identity())
                .toList();
    }

    /** Candidates' questions about an outcome. */
    private Stream<HomeCard> asked(Words words) {
        List<RunQuestions.Waiting> waiting = questions.waiting();
        return waiting.stream()
                .min(Comparator.comparing(w -> w.question().lastDay()))
                .map(first -> new HomeCard(
                        words.say("reservedpost.home.asked.title"),
                        String.valueOf(waiting.size()),
                        words.say(
                                "reservedpost.home.asked.text",
                                waiting.size(),
                                Formats.date(first.question().lastDay())),
                        words.say("reservedpost.home.asked.link"),
                        PostNavigation.allocation(first.year()),
                        first.question().isOverdue(today.date()) ? Urgency.NOW : Urgency.WAITING))
                .stream();
    }

    private static HomeCard toOffer(OfferRow freed, Words words) {
        NextPerson next = Objects.requireNonNull(freed.next());
        return new HomeCard(
                words.say("reservedpost.home.next.title"),
                null,
                words.say("reservedpost.home.next.text", freed.postTitle(), next.name()),
                words.say("reservedpost.home.next.link"),
                PostNavigation.allocation(freed.year()),
                Urgency.WAITING);
    }

    private List<HomeCard> ward(Words words) {
        int open = ledger.open().size();
        return open == 0
                ? List.of()
                : List.of(new HomeCard(
                        words.say("reservedpost.home.ward.title"),
                        String.valueOf(open),
                        words.say("reservedpost.home.ward.text"),
                        words.say("reservedpost.home.ward.link"),
                        PostNavigation.OPEN,
                        Urgency.INFORMATION));
    }

    private List<HomeCard> student(Words words) {
        List<HomeCard> offers = answer.own().stream()
                .filter(OfferRow::isOpen)
                .map(o -> offer(o, words))
                .toList();
        return offers.isEmpty() ? study(interest.own(), words).toList() : offers;
    }

    private static HomeCard offer(OfferRow offer, Words words) {
        return new HomeCard(
                words.say(offer.nearEnd() ? "reservedpost.home.offer.near-title" : "reservedpost.home.offer.title"),
                null,
                sentence(offer, words),
                words.say("reservedpost.home.offer.link"),
                PostNavigation.MINE,
                offer.pause() != null ? Urgency.INFORMATION : Urgency.NOW);
    }

    private static String sentence(OfferRow offer, Words words) {
        if (offer.pause() != null) {
            return words.say("reservedpost.home.paused.text", offer.postTitle());
        }
        String sentence = words.say(
                "reservedpost.home.offer.text",
                offer.postTitle(),
                offer.workingDaysLeft(),
                Formats.weekday(offer.lastDay(), words.locale()));
        return offer.remindedAt() == null
                ? sentence
                : sentence + " " + words.say("reservedpost.reminder.own", Formats.day(offer.remindedAt()));
    }

    private static Stream<HomeCard> study(PersonDetails own, Words words) {
        boolean away = own.stage().mayComeHome();
        if (!away) {
            return Stream.empty();
        }
        String part = own.study() == null ? "study" : "wish";
        return Stream.of(new HomeCard(
                words.say("reservedpost.home." + part + ".title"),
                null,
                words.say("reservedpost.home." + part + ".text"),
                words.say("reservedpost.home." + part + ".link"),
                PostNavigation.MINE,
                own.study() == null ? Urgency.WAITING : Urgency.QUIET));
    }
}
