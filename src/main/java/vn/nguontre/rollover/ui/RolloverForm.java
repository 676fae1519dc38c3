package vn.nguontre.rollover.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.Map;
import java.util.function.Consumer;
import vn.nguontre.rollover.Outcome;
import vn.nguontre.rollover.RolloverPlan;
import vn.nguontre.rollover.RolloverProposal;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.SearchField;

/** The proposal to put right: classes, then exceptions, then the button with the exact number. */
class RolloverForm extends VerticalLayout {
    private final transient RolloverDraft draft;
    private final transient Consumer<RolloverPlan> apply;
    private final PupilGrid pupils;
    private final Button confirm = new Button();

    RolloverForm(RolloverProposal proposal, Consumer<RolloverPlan> apply) {
        setPadding(false);
        setAlignItems(Alignment.STRETCH);
        this.draft = new RolloverDraft(proposal);
        this.apply = apply;
        pupils = new PupilGrid(draft, this::showNumber);
        Div classes = new Div();
        classes.addClassName("cards");
        proposal.classes().forEach(c -> classes.add(new ClassCard(c, draft, this::classesChanged)));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(e -> ask());
        Div bar = new Div(confirm, new Paragraph(getTranslation("rollover.all-or-nothing")));
        bar.addClassName("toolbar");
        add(
                new H2(getTranslation("rollover.classes")),
                classes,
                new H2(getTranslation("rollover.pupils")),
                search(),
                pupils,
                bar);
        showNumber();
    }

    private Div search() {
        SearchField search = new SearchField();
        search.setLabel(getTranslation("rollover.search"));
        search.addValueChangeListener(e -> pupils.show(e.getValue()));
        Div toolbar = new Div(search);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private void classesChanged() {
        pupils.getDataProvider().refreshAll();
        showNumber();
    }

    private void showNumber() {
        int people = draft.people();
        confirm.setText(getTranslation("rollover.apply", people));
        confirm.setEnabled(people > 0);
    }

    private void ask() {
        Facts facts = new Facts();
        Map<Outcome, Integer> counts = draft.counts();
        for (Outcome outcome : Outcome.values()) {
            if (counts.containsKey(outcome)) {
                facts.with(getTranslation(outcome.textKey()), getTranslation("rollover.people", counts.get(outcome)));
            }
        }
        if (draft.leftOut() > 0) {
            facts.with(getTranslation("rollover.not-now"), getTranslation("rollover.people", draft.leftOut()));
        }
        new ConfirmationDialog(
                        getTranslation(
                                "rollover.confirm-title",
                                draft.proposal().into().label()),
                        getTranslation("rollover.apply", draft.people()),
                        () -> apply.accept(draft.plan()),
                        facts,
                        new Paragraph(getTranslation("rollover.confirm-text")))
                .open();
    }
}
