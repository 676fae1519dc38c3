package vn.nguontre.consent.ui;

import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.nguontre.consent.ConsentRow;
import vn.nguontre.consent.ConsentState;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.Formats;

/** People to choose from, with where they stand for each purpose. */
class ConsentGrid extends AdaptingGrid<ConsentRow> {
    ConsentGrid() {
        setAriaLabel(getTranslation("consent.title"));
        ((GridMultiSelectionModel<ConsentRow>) setSelectionMode(SelectionMode.MULTI))
                .setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
        Column<ConsentRow> compact = addComponentColumn(this::summary).setHeader(getTranslation("consent.name"));
        List<Column<ConsentRow>> wide = new ArrayList<>();
        wide.add(addComponentColumn(ConsentGrid::name)
                .setHeader(getTranslation("consent.name"))
                .setWidth("11rem")
                .setFlexGrow(2));
        wide.add(addColumn(row -> Formats.orDash(row.schoolClass())).setHeader(getTranslation("consent.class")));
        wide.add(addColumn(row -> Formats.date(row.birthDate()))
                .setHeader(getTranslation("consent.birth-date"))
                .setAutoWidth(true)
                .setFlexGrow(0));
        wide.add(addColumn(this::asked)
                .setHeader(getTranslation("consent.who-answers"))
                .setAutoWidth(true));
        wide.add(addComponentColumn(this::states)
                .setHeader(getTranslation("consent.standing"))
                .setAutoWidth(true)
                .setFlexGrow(1));
        adapt(compact, wide);
    }

    private Div summary(ConsentRow row) {
        return new Div(
                new Div(name(row)), new Div(Formats.orDash(row.schoolClass()) + " · " + asked(row)), states(row));
    }

    /** One word where all purposes stand alike, else each on its own. */
    private Div states(ConsentRow row) {
        Set<ConsentState> all = Set.copyOf(row.states().values());
        if (all.size() == 1) {
            return new Div(ConsentChip.of(all.iterator().next()));
        }
        Div each = new Div();
        row.states()
                .forEach((purpose, state) ->
                        each.add(new Div(new Span(getTranslation(purpose.textKey()) + " "), ConsentChip.of(state))));
        return each;
    }

    private static Anchor name(ConsentRow row) {
        return new Anchor(PersonNavigation.link(row.personId()), row.fullName());
    }

    private String asked(ConsentRow row) {
        return getTranslation(row.guardianNeeded() ? "consent.pupil-and-guardian" : "consent.pupil-only");
    }
}
