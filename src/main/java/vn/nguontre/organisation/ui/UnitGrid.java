package vn.nguontre.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import vn.nguontre.organisation.UnitEditing;
import vn.nguontre.organisation.UnitEntry;
import vn.nguontre.organisation.UnitEntry.TakenOver;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** Units with what they took over, and what can be done about each. */
class UnitGrid extends AdaptingGrid<UnitEntry> {
    private final transient UnitEditing editing;
    private final Runnable afterwards;

    UnitGrid(UnitEditing editing, Runnable afterwards) {
        this.editing = editing;
        this.afterwards = afterwards;
        setAriaLabel(getTranslation("organisation.units"));
        setEmptyStateComponent(
                new EmptyState(getTranslation("organisation.none"), getTranslation("organisation.none-text")));
        addThemeName("wrap-cell-content");
        adapt(
                addComponentColumn(this::summary).setHeader(getTranslation("organisation.name")),
                List.of(
                        addComponentColumn(this::description)
                                .setHeader(getTranslation("organisation.name"))
                                .setWidth("18rem")
                                .setFlexGrow(1),
                        addColumn(entry -> kind(entry.unit()))
                                .setHeader(getTranslation("organisation.kind"))
                                .setAutoWidth(true),
                        addColumn(entry -> period(entry.unit()))
                                .setHeader(getTranslation("organisation.period"))
                                .setWidth("9rem")
                                .setFlexGrow(0),
                        addComponentColumn(this::actions)
                                .setHeader(getTranslation("organisation.actions"))
                                .setWidth("19rem")
                                .setFlexGrow(0)));
    }

    private Div summary(UnitEntry entry) {
        return new Div(description(entry), new Div(kind(entry.unit()) + " · " + period(entry.unit())), actions(entry));
    }

    private Div description(UnitEntry entry) {
        Div description = new Div(new Span(entry.unit().name()));
        if (!entry.takenOver().isEmpty()) {
            String names = String.join(
                    ", ", entry.takenOver().stream().map(TakenOver::name).toList());
            description.add(new Div(getTranslation("organisation.has-taken-over", names)));
        }
        entry.takenOver().stream()
                .map(TakenOver::legalSource)
                .distinct()
                .map(source -> new Div(getTranslation("organisation.according-to", source)))
                .forEach(description::add);
        description.add(standing(entry));
        return description;
    }

    private Div standing(UnitEntry entry) {
        var confirmation = entry.confirmation();
        if (entry.doubtful()) {
            return new Div(new StatusChip(getTranslation("organisation.to-be-confirmed"), Tone.WAITING));
        }
        return confirmation == null
                ? new Div()
                : new Div(getTranslation(
                        "organisation.confirmed-by",
                        confirmation.source(),
                        confirmation.actorName(),
                        Formats.dateTime(confirmation.at())));
    }

    private String kind(UnitRow unit) {
        return getTranslation(unit.kind().textKey());
    }

    private String period(UnitRow unit) {
        String from = Formats.date(unit.validFrom());
        return unit.validTo() == null
                ? getTranslation("organisation.from", from)
                : getTranslation("organisation.from-to", from, Formats.date(unit.validTo()));
    }

    private Div actions(UnitEntry entry) {
        UnitRow unit = entry.unit();
        Div actions = new Div();
        actions.addClassName("row-actions");
        if (entry.doubtful()) {
            actions.add(action("confirm", unit, () -> new ConfirmUnitDialog(entry, editing, afterwards)));
        }
        if (unit.validTo() == null) {
            actions.add(
                    action("take-over", unit, () -> new TakeOverDialog(unit, editing, afterwards)),
                    action("end", unit, () -> new EndUnitDialog(unit, editing, afterwards)));
        }
        return actions;
    }

    private Button action(String key, UnitRow unit, Supplier<Dialog> dialog) {
        Button button = new Button(
                getTranslation("organisation." + key), e -> dialog.get().open());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("organisation." + key + "-unit", unit.name()));
        return button;
    }
}
