package vn.nguontre.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import vn.nguontre.reward.RewardDirectory;
import vn.nguontre.reward.RewardRow;

/** A person's rewards, and proposing another one. */
class RewardSection extends Section {
    private final UUID personId;
    private final transient RewardDirectory rewards;
    private final transient RewardActions actions;

    RewardSection(UUID personId, RewardDirectory rewards, RewardActions actions) {
        this.personId = personId;
        this.rewards = rewards;
        this.actions = actions;
        addClassName("card");
        show();
    }

    private void show() {
        removeAll();
        List<RewardRow> had = rewards.ofPerson(personId);
        add(new H2(getTranslation("reward.panel.title")));
        if (had.isEmpty()) {
            add(new Paragraph(getTranslation(actions.isStudent() ? "reward.panel.student-none" : "reward.panel.none")));
        } else {
            add(new RewardList(had, actions.corrected(personId)));
        }
        if (actions.mayPropose()) {
            Div toolbar =
                    new Div(new Button(getTranslation("reward.propose"), e -> actions.propose(personId, this::show)));
            toolbar.addClassName("toolbar");
            add(toolbar);
        }
    }
}
