package vn.nguontre.rollover.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguontre.rollover.ClassRollover;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** Tells the union how many pupils still have a class of last year. */
@Component
class RolloverHomeCards implements HomeCardSource {
    private final ClassRollover rollover;

    RolloverHomeCards(ClassRollover rollover) {
        this.rollover = rollover;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        int waiting = actor.is(Role.YOUTH_UNION) ? rollover.waiting() : 0;
        return waiting == 0
                ? List.of()
                : List.of(new HomeCard(
                        words.say("rollover.home.title"),
                        Integer.toString(waiting),
                        words.say("rollover.home.text", waiting),
                        words.say("rollover.home.link"),
                        RolloverView.ADDRESS,
                        Urgency.WAITING));
    }
}
