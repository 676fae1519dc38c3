package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.NomineeDirectory;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.nomination.NomineeStatus;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.SearchField;

/** All nominees whom the role may see: found by status and name, acted on one by one or several at once. */
@Route(NominationNavigation.NOMINEES)
@Menu(title = "nomination.menu.nominees", order = 20, icon = "vaadin:users")
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
class NomineesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final NomineeDirectory directory;
    private final NomineeActions actions;
    private final NomineeFile file;
    private final CurrentUser currentUser;
    private final StatusFilter statuses = new StatusFilter(this::goTo);
    private final SearchField search = new SearchField();
    private final Div toolbar = new Div();
    private final Button vote = new Button("", e -> recordVote());
    private final Anchor workbook = new Anchor();
    private final Anchor print = new Anchor();
    private final NomineeGrid grid = new NomineeGrid();
    private final Map<NomineeAction, Button> buttons = new EnumMap<>(NomineeAction.class);
    private NomineeFilter filter = NomineeFilter.NONE;

    NomineesView(NomineeDirectory directory, NomineeActions actions, NomineeFile file, CurrentUser currentUser) {
        this.directory = directory;
        this.actions = actions;
        this.file = file;
        this.currentUser = currentUser;
        addClassNames("page", "wide", "fill");
        toolbar.addClassName("toolbar");
        grid.asMultiSelect().addValueChangeListener(e -> offer(e.getValue()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = NominationNavigation.filter(event.getLocation().getQueryParameters());
        if (getComponentCount() == 0) {
            build(currentUser.actor().role());
        }
        search.setValue(filter.text());
        refresh();
    }

    private void build(Role role) {
        NomineeAction.of(role).forEach(action -> buttons.put(action, button(action)));
        configureSearch();
        toolbar.add(search);
        buttons.values().forEach(toolbar::add);
        Anchor mirror = new Anchor(NominationNavigation.MIRROR, getTranslation("nomination.mirror.open"));
        Anchor[] ways = {mirror};
        if (role == Role.YOUTH_UNION) {
            toolbar.add(vote);
        } else {
            ways = new Anchor[] {new Anchor(NominationNavigation.DESK, getTranslation("nomination.desk.open")), mirror};
        }
        workbook.setText(getTranslation("nomination.file.workbook"));
        print.setText(getTranslation("nomination.file.print"));
        Div files = new Div(workbook, print);
        files.addClassName("files");
        add(
                new PageHeader(
                        getTranslation("nomination.nominees"),
                        getTranslation("nomination.nominees.lead." + role.name()),
                        ways),
                statuses,
                toolbar,
                grid,
                files);
    }

    private Button button(NomineeAction action) {
        Button button = new Button("", e -> ask(action));
        if (!action.needsReason()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void configureSearch() {
        search.setLabel(getTranslation("nomination.search"));
        search.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                go(filter.withText(e.getValue()));
            }
        });
    }

    private void refresh() {
        grid.deselectAll();
        offer(Set.of());
        grid.openedWith(filter);
        workbook.setHref(file.workbook(filter));
        print.setHref(file.print(filter));
        statuses.show(directory.counts(filter), filter.status());
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("nomination.nominees.empty"),
                getTranslation(
                        "nomination.nominees.empty-text." + currentUser.actor().role())));
        grid.setItems(
                query -> directory.page(filter, query.getOffset(), query.getLimit()), query -> directory.count(filter));
    }

    private void offer(Set<NomineeRow> chosen) {
        buttons.forEach((action, button) -> {
            long fitting = chosen.stream().filter(action::fits).count();
            button.setText(getTranslation(action.key("button"), fitting));
            button.setEnabled(fitting > 0);
        });
        long votable =
                chosen.stream().filter(row -> row.status().mayBeVotedOn()).count();
        vote.setText(getTranslation("nomination.vote.button", votable));
        vote.setEnabled(votable > 0);
    }

    private void ask(NomineeAction action) {
        actions.ask(action, chosen(action::fits), this::refresh);
    }

    private void recordVote() {
        actions.recordVote(chosen(row -> row.status().mayBeVotedOn()), this::refresh);
    }

    private List<NomineeActions.Subject> chosen(Predicate<NomineeRow> fitting) {
        return grid.getSelectedItems().stream()
                .filter(fitting)
                .map(row -> new NomineeActions.Subject(row.ref(), row.fullName() + " (" + row.schoolClass() + ")"))
                .toList();
    }

    private void goTo(@Nullable NomineeStatus status) {
        go(filter.withStatus(status));
    }

    private static void go(NomineeFilter wanted) {
        UI.getCurrent().navigate(NominationNavigation.NOMINEES, NominationNavigation.parameters(wanted));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nomination.nominees") + " · " + getTranslation("shell.portal");
    }
}
