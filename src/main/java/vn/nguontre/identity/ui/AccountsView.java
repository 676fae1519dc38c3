package vn.nguontre.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nguontre.identity.AccountAdministration;
import vn.nguontre.identity.AccountRow;
import vn.nguontre.organisation.UnitEditing;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.SearchField;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** Officers' and students' accounts: open, assign, help in, shut. */
@Route("accounts")
@Menu(title = "identity.menu.accounts", order = 80, icon = "vaadin:key")
@RolesAllowed(Roles.ADMINISTRATOR)
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final AccountAdministration accounts;
    private final UnitEditing units;
    private final SearchField search = new SearchField();
    private final Grid<AccountRow> grid = new Grid<>();

    AccountsView(AccountAdministration accounts, UnitEditing units) {
        this.accounts = accounts;
        this.units = units;
        addClassName("page");
        search.setLabel(getTranslation("identity.search"));
        search.addValueChangeListener(e -> refresh());
        buildGrid();
        Button open = new Button(
                getTranslation("identity.open"),
                e -> new NewAccountDialog(accounts, units.every(), this::refresh).open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Div toolbar = new Div(search);
        toolbar.addClassName("toolbar");
        add(
                new PageHeader(getTranslation("identity.accounts"), getTranslation("identity.accounts-lead"), open),
                toolbar,
                grid);
    }

    private void buildGrid() {
        grid.getElement().setAttribute("aria-label", getTranslation("identity.accounts"));
        grid.addColumn(AccountRow::displayName)
                .setHeader(getTranslation("identity.name"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addColumn(AccountRow::username)
                .setHeader(getTranslation("identity.username"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(this::state))
                .setHeader(getTranslation("identity.state"))
                .setAutoWidth(true);
        grid.addColumn(a -> Formats.dateTime(a.lastLoginAt()))
                .setHeader(getTranslation("identity.last-login"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(a -> new Button(
                        getTranslation("identity.manage"),
                        e -> new AccountDialog(a, accounts, units.every(), this::refresh).open())))
                .setHeader(getTranslation("identity.actions"))
                .setAutoWidth(true);
    }

    private StatusChip state(AccountRow account) {
        if (!account.enabled()) {
            return new StatusChip(getTranslation("identity.disabled"), Tone.BAD);
        }
        if (account.locked()) {
            return new StatusChip(getTranslation("identity.locked"), Tone.WAITING);
        }
        return account.mustChangePassword()
                ? new StatusChip(getTranslation("identity.first-password"), Tone.NEUTRAL)
                : new StatusChip(getTranslation("identity.active"), Tone.GOOD);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        String text = search.getValue();
        grid.setItems(query -> accounts.search(text, query.getPage(), query.getPageSize()).stream());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.accounts") + " · " + getTranslation("shell.portal");
    }
}
