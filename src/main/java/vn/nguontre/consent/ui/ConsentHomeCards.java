package vn.nguontre.consent.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguontre.consent.ConsentDirectory;
import vn.nguontre.consent.ConsentFilter;
import vn.nguontre.consent.ConsentState;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** How many have still to answer, for branch and union; the own open questions for the student. */
@Component
class ConsentHomeCards implements HomeCardSource {
    private final ConsentDirectory directory;

    ConsentHomeCards(ConsentDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        return switch (actor.role()) {
            case SCHOOL_BRANCH, YOUTH_UNION -> open(words);
            case STUDENT -> own(actor, words);
            case TOWN_COMMITTEE, WARD, ADMINISTRATOR -> List.of();
        };
    }

    private List<HomeCard> open(Words words) {
        int number = directory.count(ConsentFilter.OPEN);
        return number == 0
                ? List.of()
                : List.of(card("open", number, ConsentNavigation.CONSENT, Urgency.WAITING, words));
    }

    private List<HomeCard> own(Actor actor, Words words) {
        long number = directory.of(actor.ownPersonId()).states().values().stream()
                .filter(ConsentState::isOpen)
                .count();
        return number == 0
                ? List.of()
                : List.of(card("own", (int) number, PersonNavigation.ownLink(), Urgency.NOW, words));
    }

    private static HomeCard card(String key, int number, String link, Urgency urgency, Words words) {
        String prefix = "consent.home." + key;
        return new HomeCard(
                words.say(prefix + ".title"),
                Integer.toString(number),
                words.say(prefix + ".text", number),
                words.say(prefix + ".link"),
                link,
                urgency);
    }
}
