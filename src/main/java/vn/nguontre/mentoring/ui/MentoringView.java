package vn.nguontre.mentoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nguontre.mentoring.ContactLog;
import vn.nguontre.mentoring.MentoringFilter;
import vn.nguontre.mentoring.MentoringOverview;
import vn.nguontre.mentoring.MentoringRow;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.SearchField;

/** Who keeps the tie to whom, and who was not heard of for long; a contact is logged from here in two taps. */
@Route(MentoringNavigation.ROUTE)
@Menu(title = "mentoring.menu", order = 40, icon = "vaadin:handshake")
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD})
class MentoringView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final MentoringOverview overview;
    private final ContactLog log;
    private final Today today;
    private final RadioButtonGroup<MentoringFilter> choice = new RadioButtonGroup<>();
    private final SearchField search = new SearchField();
    private final MentoringGrid grid;
    private MentoringFilter filter = MentoringFilter.ALL;

    MentoringView(MentoringOverview overview, ContactLog log, Today today) {
        this.overview = overview;
        this.log = log;
        this.today = today;
        grid = new MentoringGrid(this::openLog);
        addClassName("page");
        add(new PageHeader(getTranslation("mentoring.title"), getTranslation("mentoring.lead")), toolbar(), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = MentoringNavigation.filter(event.getLocation().getQueryParameters());
        search.setValue(MentoringNavigation.text(event.getLocation().getQueryParameters()));
        choice.setValue(filter);
        show();
    }

    private void show() {
        String text = search.getValue();
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("mentoring.empty." + filter.name()),
                getTranslation("mentoring.empty-text." + filter.name())));
        grid.setItems(
                query -> overview.page(filter, text, query.getOffset(), query.getLimit()),
                query -> overview.count(filter, text));
    }

    private Div toolbar() {
        Div toolbar = new Div(searchField(), filterChoice());
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private RadioButtonGroup<MentoringFilter> filterChoice() {
        choice.addThemeName("horizontal");
        choice.setLabel(getTranslation("mentoring.filters"));
        choice.setItems(MentoringFilter.values());
        choice.setItemLabelGenerator(f -> getTranslation(f.textKey()));
        choice.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                go(e.getValue(), search.getValue());
            }
        });
        return choice;
    }

    private SearchField searchField() {
        search.setLabel(getTranslation("mentoring.search"));
        search.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                go(filter, e.getValue());
            }
        });
        return search;
    }

    private static void go(MentoringFilter wanted, String text) {
        UI.getCurrent().navigate(MentoringNavigation.ROUTE, MentoringNavigation.parameters(wanted, text));
    }

    private void openLog(MentoringRow row) {
        new ContactDialog(
                        log,
                        row.personId(),
                        row.fullName(),
                        today.date(),
                        () -> grid.getDataProvider().refreshAll())
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mentoring.title") + " · " + getTranslation("shell.portal");
    }
}
