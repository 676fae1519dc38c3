package vn.nguontre.rulebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import vn.nguontre.rulebook.RuleBookEditing;
import vn.nguontre.rulebook.RuleValueRow;
import vn.nguontre.rulebook.RuleValueRow.Confirmation;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** The values of the rule book, past, present and to come. */
class RuleGrid extends Grid<RuleValueRow> {
    private final transient RuleBookEditing editing;

    RuleGrid(RuleBookEditing editing) {
        this.editing = editing;
        getElement().setAttribute("aria-label", getTranslation("rulebook.values"));
        addColumn(v -> getTranslation(
                        "rulebook.name-with-id",
                        getTranslation(v.rule().textKey()),
                        v.rule().id()))
                .setHeader(getTranslation("rulebook.rule"))
                .setWidth("18rem")
                .setFlexGrow(2);
        addColumn(v -> getTranslation("rulebook.amount." + v.rule().name(), v.amount()))
                .setHeader(getTranslation("rulebook.value"))
                .setAutoWidth(true);
        addColumn(new ComponentRenderer<>(this::period))
                .setHeader(getTranslation("rulebook.period"))
                .setAutoWidth(true);
        addColumn(new ComponentRenderer<>(this::source))
                .setHeader(getTranslation("rulebook.source"))
                .setWidth("18rem")
                .setFlexGrow(3);
        setEmptyStateComponent(new EmptyState(getTranslation("rulebook.empty"), getTranslation("rulebook.empty-text")));
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
            source.add(new Div(
                    new StatusChip(getTranslation("rulebook.to-be-confirmed"), Tone.WAITING), confirmButton(value)));
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
