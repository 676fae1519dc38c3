package vn.nguontre.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nguontre.identity.AccountAdministration;
import vn.nguontre.organisation.UnitEditing;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.SearchField;

/** Officers' and students' accounts: open, assign, help in, shut. */
@Route(AccountsView.ADDRESS)
@Menu(title = "identity.menu.accounts", order = 80, icon = "vaadin:key")
@RolesAllowed(Roles.ADMINISTRATOR)
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ADDRESS = "accounts";
    /** The parameter of the address that shows unused accounts only. */
    static final String UNUSED = "unused";

    private final AccountAdministration accounts;
    private final SearchField search = new SearchField();
    private final Checkbox unusedOnly = new Checkbox();
    private final AccountGrid grid;

    AccountsView(AccountAdministration accounts, UnitEditing units) {
        this.accounts = accounts;
        grid = new AccountGrid(account -> new AccountDialog(account, accounts, units.every(), this::refresh).open());
        addClassName("page");
        search.setLabel(getTranslation("identity.search"));
        search.addValueChangeListener(e -> refresh());
        Button open = new Button(
                getTranslation("identity.open"),
                e -> new NewAccountDialog(accounts, units.every(), this::refresh).open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        unusedOnly.setLabel(getTranslation("identity.unused-only", accounts.unusedDays()));
        unusedOnly.addValueChangeListener(e -> refresh());
        Div toolbar = new Div(search, unusedOnly);
        toolbar.addClassName("toolbar");
        add(
                new PageHeader(getTranslation("identity.accounts"), getTranslation("identity.accounts-lead"), open),
                toolbar,
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unusedOnly.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UNUSED)
                .isPresent());
        refresh();
    }

    private void refresh() {
        String text = search.getValue();
        boolean unused = unusedOnly.getValue();
        grid.setItems(query -> unused
                ? accounts.unused(text, query.getPage(), query.getPageSize()).stream()
                : accounts.search(text, query.getPage(), query.getPageSize()).stream());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.accounts") + " · " + getTranslation("shell.portal");
    }
}
