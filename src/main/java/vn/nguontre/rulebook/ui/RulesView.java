package vn.nguontre.rulebook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nguontre.rulebook.RuleBookEditing;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.PageHeader;

/** Every limit, amount and target with its source, and the holidays of a year. */
@Route("rules")
@Menu(title = "rulebook.menu.rules", order = 81, icon = "vaadin:scale")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.TOWN_COMMITTEE})
class RulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final RuleGrid rules;
    private final HolidaySection holidays;

    RulesView(RuleBookEditing editing, Today today, CurrentUser currentUser) {
        addClassName("page");
        rules = new RuleGrid(editing);
        boolean administrator = currentUser.actor().is(Role.ADMINISTRATOR);
        holidays = new HolidaySection(editing, today, administrator, RulesView::open);
        Button enter =
                new Button(getTranslation("rulebook.enter"), e -> new RuleValueDialog(editing, rules::refresh).open());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(
                        getTranslation("rulebook.rules"),
                        getTranslation(administrator ? "rulebook.rules-lead" : "rulebook.rules-lead-committee"),
                        enter),
                new Section(new H2(getTranslation("rulebook.values")), rules),
                holidays);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        rules.refresh();
        holidays.show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElse(null));
    }

    /** The year goes to the address, so that the way back leads through it. */
    private static void open(int year) {
        UI.getCurrent().navigate(RulesView.class, QueryParameters.of("year", Integer.toString(year)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rulebook.rules") + " · " + getTranslation("shell.portal");
    }
}
