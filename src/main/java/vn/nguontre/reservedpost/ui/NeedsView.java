package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nguontre.reservedpost.NeedDesk;
import vn.nguontre.reservedpost.NeedProposing;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.PageHeader;

/** The posts that wards need: a ward proposes and follows them, the committee decides. */
@Route(PostNavigation.NEEDS)
@Menu(title = "reservedpost.menu.needs", order = 61, icon = "vaadin:user-star")
@RolesAllowed({Roles.WARD, Roles.TOWN_COMMITTEE})
class NeedsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient NeedProposing proposing;
    private final transient NeedDesk desk;
    private final transient CurrentUser currentUser;

    NeedsView(NeedProposing proposing, NeedDesk desk, CurrentUser currentUser) {
        this.proposing = proposing;
        this.desk = desk;
        this.currentUser = currentUser;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        boolean ward = currentUser.actor().is(Role.WARD);
        add(
                new PageHeader(
                        getTranslation("reservedpost.need.title"),
                        getTranslation(ward ? "reservedpost.need.lead.ward" : "reservedpost.need.lead.town")),
                new NoPromise(),
                ward ? new OwnNeeds(proposing) : new NeedTasks(desk));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reservedpost.need.title") + " · " + getTranslation("shell.portal");
    }
}
