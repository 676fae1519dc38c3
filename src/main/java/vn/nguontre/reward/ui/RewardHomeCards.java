package vn.nguontre.reward.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguontre.reward.RewardDirectory;
import vn.nguontre.reward.RewardFilter;
import vn.nguontre.reward.RewardRow;
import vn.nguontre.reward.RewardStatus;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** Proposals that wait, for the town; the newest reward, for the student. */
@Component
class RewardHomeCards implements HomeCardSource {
    private final RewardDirectory rewards;

    RewardHomeCards(RewardDirectory rewards) {
        this.rewards = rewards;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        if (actor.is(Role.TOWN_COMMITTEE)) {
            int waiting = rewards.count(new RewardFilter("", RewardStatus.PROPOSED));
            return waiting == 0 ? List.of() : List.of(waiting(waiting, words));
        }
        if (actor.is(Role.STUDENT)) {
            return rewards.page(RewardFilter.NONE, 0, 1)
                    .map(row -> newest(row, words))
                    .toList();
        }
        return List.of();
    }

    private static HomeCard waiting(int number, Words words) {
        return new HomeCard(
                words.say("reward.home.waiting.title"),
                Integer.toString(number),
                words.say("reward.home.waiting.text", number),
                words.say("reward.home.waiting.link"),
                RewardNavigation.link(RewardStatus.PROPOSED),
                Urgency.WAITING);
    }

    private static HomeCard newest(RewardRow row, Words words) {
        return new HomeCard(
                words.say("reward.home.newest.title"),
                null,
                words.say("reward.home.newest.text", row.kindName(), row.achievement()),
                words.say("reward.home.newest.link"),
                RewardNavigation.ROUTE,
                Urgency.INFORMATION);
    }
}
