package vn.nguontre.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.nguontre.reward.RewardKindRow;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.StatusChip;

/** The kinds of reward, past and present; on a phone name, money and basis under each other. */
class KindGrid extends AdaptingGrid<RewardKindRow> {
    KindGrid(List<RewardKindRow> kinds) {
        setAriaLabel(getTranslation("reward.catalogue.grid"));
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        setEmptyStateComponent(new EmptyState(
                getTranslation("reward.catalogue.empty"), getTranslation("reward.catalogue.empty-text")));
        adapt(
                addComponentColumn(this::summary).setHeader(getTranslation("reward.catalogue.name")),
                List.of(
                        addColumn(RewardKindRow::name)
                                .setHeader(getTranslation("reward.catalogue.name"))
                                .setFlexGrow(2),
                        addColumn(kind -> RewardTexts.money(kind.values()))
                                .setHeader(getTranslation("reward.catalogue.money")),
                        addColumn(kind -> kind.values().issuer()).setHeader(getTranslation("reward.catalogue.issuer")),
                        addComponentColumn(this::basis)
                                .setHeader(getTranslation("reward.catalogue.basis"))
                                .setFlexGrow(2),
                        addColumn(this::period).setHeader(getTranslation("reward.catalogue.period"))));
        setItems(kinds);
    }

    /** Adds the button by which a kind is changed. */
    void withEditing(Consumer<RewardKindRow> edit) {
        addComponentColumn(kind -> button(kind, edit))
                .setHeader(getTranslation("reward.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Button button(RewardKindRow kind, Consumer<RewardKindRow> edit) {
        Button button = new Button(getTranslation("reward.catalogue.edit"), e -> edit.accept(kind));
        button.setAriaLabel(getTranslation("reward.catalogue.edit-named", kind.name()));
        return button;
    }

    private Div summary(RewardKindRow kind) {
        return new Div(
                new Div(kind.name()), new Div(RewardTexts.money(kind.values())), new Div(period(kind)), basis(kind));
    }

    private Div basis(RewardKindRow kind) {
        Div basis = new Div(new Span(kind.values().legalBasis()));
        if (kind.values().toBeConfirmed()) {
            basis.add(new Div(new StatusChip(getTranslation("reward.catalogue.confirm"), StatusChip.Tone.WAITING)));
        }
        return basis;
    }

    private String period(RewardKindRow kind) {
        LocalDate last = kind.values().validTo();
        return getTranslation(
                "reward.catalogue.period-line",
                Formats.date(kind.values().validFrom()),
                last == null ? "…" : Formats.date(last));
    }
}
