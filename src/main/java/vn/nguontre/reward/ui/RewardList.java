package vn.nguontre.reward.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import vn.nguontre.reward.CorrectionRow;
import vn.nguontre.reward.RewardRow;
import vn.nguontre.shared.ui.Formats;

/** One person's rewards in one column, latest first. */
class RewardList extends OrderedList {
    static final int MOST = 100;

    /** With what stood there before, where it was corrected. */
    RewardList(List<RewardRow> rewards, List<CorrectionRow> corrections) {
        addClassName("timeline");
        rewards.forEach(row -> add(item(
                row,
                corrections.stream().filter(c -> c.rewardId().equals(row.id())).toList())));
    }

    private ListItem item(RewardRow row, List<CorrectionRow> corrections) {
        ListItem item = new ListItem(
                new Div(getTranslation("reward.panel.line", row.kindName(), Formats.date(row.achievedOn()))),
                new Div(row.achievement()),
                RewardTexts.chip(row.status()));
        if (!row.isUndecided()) {
            item.add(new Div(RewardTexts.decision(row)));
        }
        if (row.amount() != null) {
            item.add(new Div(RewardTexts.money(row.amount())));
        }
        if (!corrections.isEmpty()) {
            item.add(new CorrectionLog(corrections));
        }
        return item;
    }
}
