package vn.nguontre.reservedpost.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguontre.reservedpost.TimeAnswering;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** Requests for more time on the home of the town committee: while they wait, the clock goes on. */
@Component
class TimeHomeCards implements HomeCardSource {
    private final TimeAnswering answering;

    TimeHomeCards(TimeAnswering answering) {
        this.answering = answering;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        return actor.is(Role.TOWN_COMMITTEE) ? requests(words) : List.of();
    }

    private List<HomeCard> requests(Words words) {
        List<TimeAnswering.Waiting> waiting = answering.waiting();
        return waiting.stream()
                .limit(1)
                .map(first -> new HomeCard(
                        words.say("reservedpost.home.time.title"),
                        String.valueOf(waiting.size()),
                        words.say(
                                "reservedpost.home.time.text",
                                waiting.size(),
                                Formats.date(first.offer().lastDay())),
                        words.say("reservedpost.home.time.link"),
                        PostNavigation.allocation(first.offer().year()),
                        Urgency.NOW))
                .toList();
    }
}
