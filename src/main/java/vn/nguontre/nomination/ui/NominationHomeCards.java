package vn.nguontre.nomination.ui;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguontre.nomination.NominationHistory;
import vn.nguontre.nomination.NomineeCounts;
import vn.nguontre.nomination.NomineeDirectory;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.NomineeStatus;
import vn.nguontre.nomination.RoundService;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** Whose turn it is with how many nominees, on the homes of union, branch, town committee and student. */
@Component
class NominationHomeCards implements HomeCardSource {
    private final RoundService rounds;
    private final NomineeDirectory directory;
    private final NominationHistory history;

    NominationHomeCards(RoundService rounds, NomineeDirectory directory, NominationHistory history) {
        this.rounds = rounds;
        this.directory = directory;
        this.history = history;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        return switch (actor.role()) {
            case YOUTH_UNION -> ofUnion(words);
            case SCHOOL_BRANCH -> waiting("review", NomineeStatus.SUBMITTED, Urgency.WAITING, words);
            case TOWN_COMMITTEE -> ofTown(words);
            case STUDENT -> ofStudent(actor, words);
            case WARD, ADMINISTRATOR -> List.of();
        };
    }

    private List<HomeCard> ofUnion(Words words) {
        List<HomeCard> cards = new ArrayList<>(waiting("returned", NomineeStatus.RETURNED, Urgency.NOW, words));
        cards.addAll(waiting("listed", NomineeStatus.LISTED, Urgency.WAITING, words));
        return cards;
    }

    private List<HomeCard> ofTown(Words words) {
        List<HomeCard> cards = new ArrayList<>(waiting("decide", NomineeStatus.ENDORSED, Urgency.WAITING, words));
        if (rounds.current().isEmpty()) {
            cards.add(new HomeCard(
                    words.say("nomination.home.no-round.title"),
                    null,
                    words.say("nomination.home.no-round.text"),
                    words.say("nomination.home.no-round.link"),
                    NominationNavigation.ROUNDS,
                    Urgency.QUIET));
        }
        return cards;
    }

    private List<HomeCard> waiting(String key, NomineeStatus status, Urgency urgency, Words words) {
        NomineeCounts counts = directory.counts(NomineeFilter.NONE);
        int people = counts.of(status);
        if (people == 0) {
            return List.of();
        }
        String prefix = "nomination.home." + key;
        return List.of(new HomeCard(
                words.say(prefix + ".title"),
                Integer.toString(people),
                words.say(prefix + ".text", people),
                words.say(prefix + ".link"),
                NominationNavigation.nominees(NomineeFilter.NONE.withStatus(status)),
                urgency));
    }

    private List<HomeCard> ofStudent(Actor actor, Words words) {
        return history.ofPerson(actor.ownPersonId()).stream()
                .limit(1)
                .filter(n -> n.status() != NomineeStatus.APPROVED)
                .map(n -> new HomeCard(
                        words.say("nomination.home.student.title"),
                        null,
                        words.say("nomination.student." + n.status().name()),
                        words.say("nomination.home.student.link"),
                        PersonNavigation.ownLink(),
                        Urgency.INFORMATION))
                .toList();
    }
}
