package vn.nguontre.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.nguontre.identity.AccountRow;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** Accounts with their state; on a phone in lines. */
class AccountGrid extends AdaptingGrid<AccountRow> {
    private final Consumer<AccountRow> manage;

    AccountGrid(Consumer<AccountRow> manage) {
        this.manage = manage;
        setAriaLabel(getTranslation("identity.accounts"));
        setEmptyStateComponent(new EmptyState(getTranslation("identity.none"), getTranslation("identity.none-text")));
        addThemeName("wrap-cell-content");
        adapt(
                addComponentColumn(this::summary).setHeader(getTranslation("identity.name")),
                List.of(
                        addColumn(AccountRow::displayName)
                                .setHeader(getTranslation("identity.name"))
                                .setAutoWidth(true)
                                .setFlexGrow(1),
                        addColumn(AccountRow::username)
                                .setHeader(getTranslation("identity.username"))
                                .setAutoWidth(true),
                        addComponentColumn(this::state)
                                .setHeader(getTranslation("identity.state"))
                                .setAutoWidth(true),
                        addColumn(account -> Formats.dateTime(account.lastLoginAt()))
                                .setHeader(getTranslation("identity.last-login"))
                                .setAutoWidth(true),
                        addComponentColumn(this::manage)
                                .setHeader(getTranslation("identity.actions"))
                                .setAutoWidth(true)));
    }

    private Div summary(AccountRow account) {
        return new Div(
                new Div(new Span(account.displayName() + " · " + account.username())),
                new Div(state(account)),
                new Div(getTranslation("identity.last-login") + ": " + Formats.dateTime(account.lastLoginAt())),
                manage(account));
    }

    private Button manage(AccountRow account) {
        Button button = new Button(getTranslation("identity.manage"), e -> manage.accept(account));
        button.setAriaLabel(getTranslation("identity.manage-account", account.displayName()));
        return button;
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
}
