package vn.nguontre.rulebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Set;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBookEditing;
import vn.nguontre.rulebook.RuleValueRow;
import vn.nguontre.rulebook.RuleValueRow.Confirmation;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** The values of the rule book, past, present and to come. */
class RuleGrid extends AdaptingGrid<RuleValueRow> {
    private final transient RuleBookEditing editing;
    private final Set<Rule> inOwnHand;

    RuleGrid(RuleBookEditing editing) {
        this.editing = editing;
        inOwnHand = editing.inOwnHand();
        getElement().setAttribute("aria-label", getTranslation("rulebook.values"));
        Column<RuleValueRow> compact =
                addColumn(new ComponentRenderer<>(this::summary)).setHeader(getTranslation("rulebook.rule"));
        List<Column<RuleValueRow>> wide = List.of(
                addColumn(this::name)
                        .setHeader(getTranslation("rulebook.rule"))
                        .setWidth("14rem")
                        .setFlexGrow(2),
                addColumn(this::amount)
                        .setHeader(getTranslation("rulebook.value"))
                        .setAutoWidth(true),
                addColumn(new ComponentRenderer<>(this::period))
                        .setHeader(getTranslation("rulebook.period"))
                        .setAutoWidth(true),
                addColumn(new ComponentRenderer<>(this::source))
                        .setHeader(getTranslation("rulebook.source"))
                        .setWidth("15rem")
                        .setFlexGrow(3));
        setEmptyStateComponent(new EmptyState(getTranslation("rulebook.empty"), getTranslation("rulebook.empty-text")));
        adapt(compact, wide);
    }

    private Div summary(RuleValueRow value) {
        return new Div(new H3(name(value)), new Div(amount(value)), period(value), source(value));
    }

    private String name(RuleValueRow value) {
        return getTranslation(
                "rulebook.name-with-id",
                getTranslation(value.rule().textKey()),
                value.rule().id());
    }

    private String amount(RuleValueRow value) {
        return getTranslation("rulebook.amount." + value.rule().name(), value.amount());
    }

    void refresh() {
        setItems(editing.values());
    }

    private Div period(RuleValueRow value) {
        String from = Formats.date(value.validFrom());
        Div period = new Div(new Span(
                value.validTo() == null
                        ? getTranslation("rulebook.from", from)
                        : getTranslation("rulebook.from-to", from, Formats.date(value.validTo()))));
        if (value.inForce()) {
            period.add(new Div(new StatusChip(getTranslation("rulebook.in-force"), Tone.GOOD)));
        }
        return period;
    }

    private Div source(RuleValueRow value) {
        Div source = new Div(new Span(value.legalSource()));
        Confirmation confirmation = value.confirmation();
        if (value.toBeConfirmed()) {
            Div doubt = new Div(new StatusChip(getTranslation("rulebook.to-be-confirmed"), Tone.WAITING));
            if (inOwnHand.contains(value.rule())) {
                doubt.add(confirmButton(value));
            }
            source.add(doubt);
        } else if (confirmation != null) {
            source.add(new Div(getTranslation(
                    "rulebook.confirmed-by",
                    confirmation.source(),
                    confirmation.actorName(),
                    Formats.dateTime(confirmation.at()))));
        }
        return source;
    }

    private Button confirmButton(RuleValueRow value) {
        Button confirm = new Button(
                getTranslation("rulebook.confirm"), e -> new ConfirmValueDialog(value, editing, this::refresh).open());
        confirm.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        confirm.setAriaLabel(getTranslation(
                "rulebook.confirm-value", getTranslation(value.rule().textKey())));
        return confirm;
    }
}
