package vn.nguontre.reward.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.ui.PersonPanel;
import vn.nguontre.reward.RewardDirectory;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;

/** Rewards on a person's page, from the day of their approval. */
@org.springframework.stereotype.Component
class RewardPanel implements PersonPanel {
    private final RewardDirectory rewards;
    private final RewardActions actions;

    RewardPanel(RewardDirectory rewards, RewardActions actions) {
        this.rewards = rewards;
        this.actions = actions;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public Optional<Component> panel(PersonDetails person, Actor actor) {
        boolean approved = person.stage().isOfTheScheme();
        if (!approved || actor.is(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        return Optional.of(new RewardSection(person.id(), rewards, actions));
    }
}
