package vn.nguontre.rollover.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import vn.nguontre.people.Pupil;
import vn.nguontre.shared.VietnameseText;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Formats;

/** Every pupil with what the new year brings; the exceptions from the class are chosen here. */
class PupilGrid extends AdaptingGrid<Pupil> {
    private static final int ROWS_WITHOUT_SCROLLING = 20;

    private final transient RolloverDraft draft;
    private final transient Runnable changed;

    PupilGrid(RolloverDraft draft, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
        setAriaLabel(getTranslation("rollover.pupils"));
        setSelectionMode(SelectionMode.NONE);
        Column<Pupil> compact =
                addColumn(new ComponentRenderer<>(this::summary)).setHeader(getTranslation("rollover.pupil"));
        List<Column<Pupil>> wide = List.of(
                addColumn(Pupil::fullName)
                        .setHeader(getTranslation("rollover.pupil"))
                        .setFlexGrow(2),
                addColumn(p -> Formats.date(p.birthDate()))
                        .setHeader(getTranslation("rollover.birth-date"))
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                addColumn(this::now).setHeader(getTranslation("rollover.now")).setAutoWidth(true),
                addColumn(this::then).setHeader(getTranslation("rollover.then")).setAutoWidth(true),
                addColumn(new ComponentRenderer<>(this::choice))
                        .setHeader(getTranslation("rollover.choice"))
                        .setWidth("13rem")
                        .setFlexGrow(0));
        setEmptyStateComponent(
                new EmptyState(getTranslation("rollover.nobody"), getTranslation("rollover.nobody-text")));
        if (draft.proposal().pupils().size() <= ROWS_WITHOUT_SCROLLING) {
            setAllRowsVisible(true);
        } else {
            setHeight("min(60vh, 36rem)");
        }
        show("");
        adapt(compact, wide);
    }

    /** Shows whose name contains the words, with or without accents. */
    final void show(String words) {
        String wanted = VietnameseText.fold(words);
        setItems(draft.proposal().pupils().stream()
                .filter(p -> VietnameseText.fold(p.fullName()).contains(wanted))
                .toList());
    }

    private Div summary(Pupil pupil) {
        return new Div(new Div(pupil.fullName()), new Div(now(pupil) + " → " + then(pupil)), choice(pupil));
    }

    private String now(Pupil pupil) {
        return getTranslation(
                "rollover.class-in-year",
                pupil.schoolClass(),
                pupil.schoolYear().label());
    }

    private String then(Pupil pupil) {
        return draft.outcome(pupil)
                .map(outcome -> switch (outcome) {
                    case MOVES_UP, REPEATS -> Formats.orDash(draft.nextClass(pupil));
                    case FINISHES, MOVED_AWAY -> getTranslation(outcome.textKey());
                })
                .orElseGet(() -> getTranslation("rollover.not-now"));
    }

    private Select<Choice> choice(Pupil pupil) {
        Select<Choice> choice = new Select<>();
        choice.setAriaLabel(getTranslation("rollover.choice-of", pupil.fullName()));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(c -> getTranslation(c.textKey()));
        choice.setValue(draft.choice(pupil));
        choice.setWidthFull();
        choice.addValueChangeListener(e -> {
            draft.choose(pupil, e.getValue());
            getDataProvider().refreshItem(pupil);
            changed.run();
        });
        return choice;
    }
}
