package vn.nguontre.rollover.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.rollover.ClassRollover;
import vn.nguontre.rollover.RolloverPlan;
import vn.nguontre.rollover.RolloverProposal;
import vn.nguontre.rollover.RolloverRow;
import vn.nguontre.rollover.RolloverUndoing;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PageHeader;

/** The union takes its school's pupils into the running school year on one page. */
@Route(RolloverView.ADDRESS)
@RolesAllowed(Roles.YOUTH_UNION)
class RolloverView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ADDRESS = "class-rollover";

    private final transient ClassRollover rollover;
    private final transient RolloverUndoing undoing;

    RolloverView(ClassRollover rollover, RolloverUndoing undoing) {
        this.rollover = rollover;
        this.undoing = undoing;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("school")
                .orElse("");
        List<UnitRow> schools = rollover.schools();
        schools.stream()
                .filter(s -> s.code().equals(wanted))
                .findFirst()
                .or(() -> schools.stream().findFirst())
                .ifPresentOrElse(school -> show(school, schools), this::showNoSchool);
    }

    private void showNoSchool() {
        removeAll();
        add(new EmptyState(getTranslation("rollover.no-school"), getTranslation("rollover.no-school-text")));
    }

    private void show(UnitRow school, List<UnitRow> schools) {
        RolloverProposal proposal = rollover.propose(school.id());
        String year = proposal.into().label();
        removeAll();
        boolean done = proposal.classes().isEmpty();
        add(new PageHeader(
                getTranslation("rollover.title", year),
                done ? school.name() : getTranslation("rollover.lead", school.name())));
        if (schools.size() > 1) {
            add(choice(school, schools));
        }
        add(
                done
                        ? new EmptyState(getTranslation("rollover.done"), getTranslation("rollover.done-text", year))
                        : new RolloverForm(proposal, plan -> apply(plan, school, schools)));
        List<RolloverRow> past = undoing.marked(rollover.past(school.id()));
        if (!past.isEmpty()) {
            add(new PastRollovers(past, proposal.into(), row -> undo(row, school, schools)));
        }
    }

    private Div choice(UnitRow school, List<UnitRow> schools) {
        Select<UnitRow> choice = new Select<>();
        choice.setLabel(getTranslation("rollover.school"));
        choice.setItems(schools);
        choice.setItemLabelGenerator(UnitRow::shortName);
        choice.setValue(school);
        choice.addValueChangeListener(e -> UI.getCurrent()
                .navigate(
                        RolloverView.class,
                        QueryParameters.of("school", e.getValue().code())));
        Div toolbar = new Div(choice);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private void apply(RolloverPlan plan, UnitRow school, List<UnitRow> schools) {
        RolloverRow done = rollover.apply(plan);
        Notices.success(getTranslation("rollover.applied", done.people()));
        show(school, schools);
    }

    private void undo(RolloverRow row, UnitRow school, List<UnitRow> schools) {
        undoing.undo(school.id(), row.id());
        Notices.success(getTranslation("rollover.undone-done", row.people()));
        show(school, schools);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rollover.page") + " · " + getTranslation("shell.portal");
    }
}
