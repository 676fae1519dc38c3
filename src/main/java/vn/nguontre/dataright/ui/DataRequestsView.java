package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nguontre.dataright.DataRequestDesk;
import vn.nguontre.dataright.DataRequestDirectory;
import vn.nguontre.dataright.RequestFilter;
import vn.nguontre.dataright.RequestRow;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.PageHeader;

/** What people ask about their data, by last day; the branch settles it, the town committee looks on. */
@Route(DataRightNavigation.REQUESTS)
@Menu(title = "dataright.menu.requests", order = 27, icon = "vaadin:shield")
@RolesAllowed({Roles.SCHOOL_BRANCH, Roles.TOWN_COMMITTEE})
class DataRequestsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final DataRequestDirectory directory;
    private final DataRequestDesk desk;
    private final CopyFiles copies;
    private final boolean settles;
    private final Select<RequestFilter> filters = new Select<>();
    private final RequestGrid grid;

    DataRequestsView(DataRequestDirectory directory, DataRequestDesk desk, CopyFiles copies, CurrentUser currentUser) {
        this.directory = directory;
        this.desk = desk;
        this.copies = copies;
        settles = currentUser.actor().is(Role.SCHOOL_BRANCH);
        grid = new RequestGrid(settles, this::look);
        addClassNames("page", "wide", "fill");
        filters.setLabel(getTranslation("dataright.requests.show"));
        filters.setItems(RequestFilter.OPEN, RequestFilter.OVERDUE, RequestFilter.ALL);
        filters.setItemLabelGenerator(this::label);
        filters.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                UI.getCurrent().navigate(DataRightNavigation.REQUESTS, DataRightNavigation.parameters(e.getValue()));
            }
        });
        Div toolbar = new Div(filters);
        toolbar.addClassName("toolbar");
        if (settles) {
            toolbar.add(new Anchor(DataRightNavigation.EXPIRING, getTranslation("dataright.expiry.link")));
        }
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("dataright.requests.empty"), getTranslation("dataright.requests.empty-text")));
        add(
                new PageHeader(getTranslation("dataright.requests.title"), getTranslation("dataright.requests.lead")),
                toolbar,
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.setValue(DataRightNavigation.filter(event.getLocation().getQueryParameters()));
        show();
    }

    private void show() {
        RequestFilter filter = filters.getValue();
        grid.setItems(
                query -> directory.page(filter, query.getOffset(), query.getLimit()), query -> directory.count(filter));
    }

    private void look(RequestRow row) {
        new RequestDialog(row, settles ? desk : null, copies, this::show).open();
    }

    private String label(RequestFilter filter) {
        if (filter.overdueOnly()) {
            return getTranslation("dataright.requests.overdue");
        }
        return getTranslation(filter.openOnly() ? "dataright.requests.open" : "dataright.requests.all");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dataright.requests.title") + " · " + getTranslation("shell.portal");
    }
}
