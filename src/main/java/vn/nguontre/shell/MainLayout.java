package vn.nguontre.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.nguontre.identity.OwnAccount;
import vn.nguontre.identity.PortalUser;
import vn.nguontre.organisation.AssignmentRow;

/** Frame of every page: what the role may open, in whose name one acts, and the way out. */
@Layout
@PermitAll
class MainLayout extends AppLayout {
    private final OwnAccount ownAccount;
    private final AuthenticationContext authentication;

    MainLayout(OwnAccount ownAccount, AuthenticationContext authentication) {
        this.ownAccount = ownAccount;
        this.authentication = authentication;
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        addToNavbar(toggle, actingAs(), userMenu());
        addToDrawer(brand(), new Scroller(navigation()));
        addClassName("portal");
    }

    @Override
    protected void onAttach(com.vaadin.flow.component.AttachEvent event) {
        super.onAttach(event);
        SessionGuard.watch(this);
    }

    /** What the page is about, told apart from the frame for those who listen to it. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("role", "main");
    }

    private Anchor brand() {
        Anchor brand = new Anchor("", getTranslation("shell.portal"));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav navigation() {
        SideNav nav = new SideNav();
        nav.setLabel(getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        return item;
    }

    private Div actingAs() {
        Div acting = new Div();
        acting.addClassName("acting-as");
        AssignmentRow assignment = ownAccount.user().assignment();
        if (assignment != null) {
            Span role = new Span(getTranslation(assignment.role().textKey()));
            role.addClassName("acting-role");
            Span unit = new Span(assignment.unitName());
            unit.addClassName("acting-unit");
            acting.add(role, unit);
        }
        return acting;
    }

    private MenuBar userMenu() {
        PortalUser user = ownAccount.user();
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var root = bar.addItem(name(user.displayName())).getSubMenu();
        AssignmentRow current = user.assignment();
        ownAccount.assignments().stream()
                .filter(a -> current == null || !a.id().equals(current.id()))
                .forEach(a -> root.addItem(
                        getTranslation("shell.act-as", getTranslation(a.role().textKey()), a.unitName()),
                        e -> switchTo(a)));
        root.addItem(
                getTranslation("shell.password.title"),
                e -> getUI().orElseThrow().navigate(PasswordView.class));
        root.addItem(getTranslation("shell.language.other"), e -> speakOther());
        root.addItem(getTranslation("shell.logout"), e -> authentication.logout());
        return bar;
    }

    /** The whole name, on a phone the given name, which stands last. */
    private static Div name(String fullName) {
        Span whole = new Span(fullName);
        whole.addClassName("wide-only");
        Span given = new Span(fullName.substring(fullName.lastIndexOf(' ') + 1));
        given.addClassName("narrow-only");
        return new Div(whole, given);
    }

    /** The same page, in the other language. */
    private void speakOther() {
        UI ui = getUI().orElseThrow();
        ui.getPage().setLocation(LanguageChoice.linkToOther(getLocale(), ui.getActiveViewLocation()));
    }

    private void switchTo(AssignmentRow assignment) {
        ownAccount.switchTo(assignment.id());
        getUI().orElseThrow().getPage().setLocation(".");
    }
}
