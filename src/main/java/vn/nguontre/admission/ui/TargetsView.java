package vn.nguontre.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.IntStream;
import vn.nguontre.admission.AdmissionOverview;
import vn.nguontre.admission.SchoolTargets;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** The targets of the scheme, school by school, in a school year. */
@Route(TargetsView.PATH)
@Menu(title = "admission.menu.targets", order = 45, icon = "vaadin:flag-o")
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH})
class TargetsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "targets";

    /** The scheme was announced in March 2024. */
    private static final int FIRST_YEAR = 2023;

    private final transient AdmissionOverview overview;
    private final transient Today today;
    private final Select<SchoolYear> year = new Select<>();
    private final Grid<SchoolTargets> grid = new Grid<>();

    TargetsView(AdmissionOverview overview, Today today) {
        this.overview = overview;
        this.today = today;
        addClassName("page");
        year.setLabel(getTranslation("admission.school-year"));
        year.setItemLabelGenerator(SchoolYear::label);
        year.addValueChangeListener(e -> refresh());
        buildGrid();
        Div toolbar = new Div(year);
        toolbar.addClassName("toolbar");
        add(
                new PageHeader(getTranslation("admission.targets"), getTranslation("admission.targets-lead")),
                toolbar,
                grid);
    }

    private void buildGrid() {
        grid.getElement().setAttribute("aria-label", getTranslation("admission.targets"));
        grid.addColumn(SchoolTargets::schoolName)
                .setHeader(getTranslation("admission.school"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(s -> figure(s.admitted(), s.admissionTarget(), s.admissionsReached())))
                .setHeader(getTranslation("admission.admitted"));
        grid.addColumn(new ComponentRenderer<>(s -> figure(s.classPlaces(), s.classTarget(), s.classReached())))
                .setHeader(getTranslation("admission.class-places"));
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("admission.targets-empty"), getTranslation("admission.targets-empty-text")));
        grid.setAllRowsVisible(true);
    }

    private Component figure(int reached, int target, boolean done) {
        Span words = new Span(getTranslation("admission.of", reached, target));
        return done ? new Div(words, new StatusChip(getTranslation("admission.done"), Tone.GOOD)) : words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SchoolYear current = today.schoolYear();
        year.setItems(IntStream.rangeClosed(FIRST_YEAR, current.startYear())
                .mapToObj(start -> new SchoolYear(FIRST_YEAR + current.startYear() - start))
                .toList());
        year.setValue(current);
    }

    private void refresh() {
        SchoolYear chosen = year.getValue();
        if (chosen != null) {
            grid.setItems(overview.targets(chosen));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admission.targets") + " · " + getTranslation("shell.portal");
    }
}
