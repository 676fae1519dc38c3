package vn.nguontre.reservedpost.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.reservedpost.OfferReminding;
import vn.nguontre.reservedpost.UnansweredOffer;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** Students who let an offer run out, on the homes of those who can call them. */
@Component
class ReminderHomeCards implements HomeCardSource {
    private static final int MOST = 5;

    private final OfferReminding reminding;

    ReminderHomeCards(OfferReminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        return switch (actor.role()) {
            case TOWN_COMMITTEE, SCHOOL_BRANCH, WARD ->
                reminding.toRemind().stream()
                        .limit(MOST)
                        .map(o -> card(o, actor, words))
                        .toList();
            case YOUTH_UNION, STUDENT, ADMINISTRATOR -> List.of();
        };
    }

    private static HomeCard card(UnansweredOffer offer, Actor actor, Words words) {
        return new HomeCard(
                words.say("reservedpost.home.remind.title"),
                null,
                words.say(
                        "reservedpost.reminder.task",
                        offer.personName(),
                        offer.workingDaysLeft(),
                        Formats.weekday(offer.lastDay(), words.locale())),
                words.say("reservedpost.home.remind.link"),
                actor.is(Role.TOWN_COMMITTEE)
                        ? PostNavigation.allocation(offer.year())
                        : PersonNavigation.link(offer.personId()),
                Urgency.NOW);
    }
}
