package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.Neighbours;
import vn.nguontre.nomination.NomineeDetails;
import vn.nguontre.nomination.NomineeDirectory;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.PageHeader;

/** One page per nominee: who it is, what the list says, the history, and what may be done now. */
@Route(NominationNavigation.NOMINEES + "/:nomineeId")
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
class NomineeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final NomineeDirectory directory;
    private final NomineeActions actions;
    private String title = "";

    NomineeView(NomineeDirectory directory, NomineeActions actions) {
        this.directory = directory;
        this.actions = actions;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = NominationNavigation.id(
                event.getRouteParameters().get("nomineeId").orElse(null));
        if (id == null) {
            throw RuleViolation.notFound();
        }
        show(id, NominationNavigation.filter(event.getLocation().getQueryParameters()));
    }

    private void show(UUID id, NomineeFilter from) {
        NomineeDetails nominee = directory.details(id);
        Neighbours neighbours = directory.neighbours(from, id);
        title = nominee.person().name().full();
        NomineePane pane = new NomineePane(nominee, actions, () -> show(id, from));
        removeAll();
        add(ways(neighbours, from), new PageHeader(title, nominee.roundName(), pane.buttons()), pane);
    }

    private Nav ways(Neighbours neighbours, NomineeFilter from) {
        Nav nav = new Nav(new Anchor(NominationNavigation.nominees(from), getTranslation("nomination.back-to-list")));
        nav.addClassName("toolbar");
        nav.setAriaLabel(getTranslation("nomination.ways"));
        addWay(nav, neighbours.previous(), "nomination.previous", from);
        addWay(nav, neighbours.next(), "nomination.next", from);
        return nav;
    }

    private void addWay(Nav nav, @Nullable UUID id, String key, NomineeFilter from) {
        if (id != null) {
            nav.add(new Anchor(NominationNavigation.nominee(id, from), getTranslation(key)));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.portal");
    }
}
