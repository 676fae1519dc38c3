package vn.nguontre.reservedpost.ui;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.reservedpost.OpenEnds;
import vn.nguontre.reservedpost.OpenEnds.OpenEnd;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** What is still open after a decision, on the home of the town committee. */
@Component
class OpenEndHomeCards implements HomeCardSource {
    private final OpenEnds ends;

    OpenEndHomeCards(OpenEnds ends) {
        this.ends = ends;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        return actor.is(Role.TOWN_COMMITTEE)
                ? Stream.of(
                                card("facts", ends.facts(), Urgency.WAITING, words),
                                card("give-back", ends.toGiveBack(), Urgency.WAITING, words),
                                card("recruitments", ends.recruitments(), Urgency.INFORMATION, words))
                        .flatMap(c -> c)
                        .toList()
                : List.of();
    }

    private static Stream<HomeCard> card(String what, List<OpenEnd> open, Urgency urgency, Words words) {
        String key = "reservedpost.home." + what;
        return open.stream()
                .limit(1)
                .map(first -> new HomeCard(
                        words.say(key + ".title"),
                        String.valueOf(open.size()),
                        words.say(key + ".text", open.size(), String.valueOf(first.year())),
                        words.say(key + ".link"),
                        PostNavigation.allocation(first.year()),
                        urgency));
    }
}
