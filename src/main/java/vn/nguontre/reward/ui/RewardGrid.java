package vn.nguontre.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.reward.RewardRow;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.Formats;

/** Rewards as a table; on a phone a compact list. */
class RewardGrid extends AdaptingGrid<RewardRow> {
    private final transient Consumer<RewardRow> decide;
    private final transient Consumer<RewardRow> correct;

    RewardGrid(Consumer<RewardRow> decide, Consumer<RewardRow> correct) {
        this.decide = decide;
        this.correct = correct;
        setAriaLabel(getTranslation("reward.grid"));
        setSelectionMode(SelectionMode.NONE);
        Column<RewardRow> compact = addComponentColumn(this::summary).setHeader(getTranslation("reward.person"));
        List<Column<RewardRow>> wide = List.of(
                addComponentColumn(this::name).setHeader(getTranslation("reward.person")),
                addColumn(RewardRow::schoolName).setHeader(getTranslation("reward.school")),
                addColumn(RewardRow::kindName)
                        .setHeader(getTranslation("reward.kind"))
                        .setFlexGrow(2),
                addColumn(RewardRow::achievement)
                        .setHeader(getTranslation("reward.achievement"))
                        .setFlexGrow(2),
                addComponentColumn(row -> RewardTexts.chip(row.status()))
                        .setHeader(getTranslation("reward.status"))
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                addColumn(RewardTexts::decision).setHeader(getTranslation("reward.decision")),
                addColumn(row -> RewardTexts.money(row.amount())).setHeader(getTranslation("reward.amount")));
        adapt(compact, wide);
    }

    /** Adds the button by which an undecided reward is decided and a decided one corrected. */
    void withDecision() {
        addComponentColumn(this::action)
                .setHeader(getTranslation("reward.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Anchor name(RewardRow row) {
        return new Anchor(PersonNavigation.link(row.personId()), row.fullName());
    }

    private Div summary(RewardRow row) {
        return new Div(
                name(row),
                new Div(row.kindName()),
                new Div(Formats.date(row.achievedOn())),
                RewardTexts.chip(row.status()));
    }

    private Button action(RewardRow row) {
        String key = row.isUndecided() ? "reward.decide" : "reward.correct";
        Button button = new Button(getTranslation(key), e -> (row.isUndecided() ? decide : correct).accept(row));
        button.setAriaLabel(getTranslation(key + ".title", row.fullName()));
        return button;
    }
}
