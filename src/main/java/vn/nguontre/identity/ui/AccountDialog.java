package vn.nguontre.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.nguontre.identity.AccountAdministration;
import vn.nguontre.identity.AccountRow;
import vn.nguontre.organisation.AssignmentRow;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** One account: its assignments, a new first password, shut or open. */
class AccountDialog extends PortalDialog {
    private final AccountRow account;
    private final AccountAdministration accounts;
    private final Runnable afterwards;
    private final Div assignments = new Div();

    AccountDialog(AccountRow account, AccountAdministration accounts, List<UnitRow> units, Runnable afterwards) {
        this.account = account;
        this.accounts = accounts;
        this.afterwards = afterwards;
        setHeaderTitle(account.displayName() + " (" + account.username() + ")");
        setWidth("min(44rem, 96vw)");
        add(new H3(getTranslation("identity.assignments")), assignments, newAssignment(units));
        Button password = new Button(getTranslation("identity.reissue"), e -> {
            new IssuedCard(accounts.reissue(account.id())).open();
            afterwards.run();
        });
        Button shut = new Button(getTranslation(account.enabled() ? "identity.disable" : "identity.enable"), e -> {
            accounts.enable(account.id(), !account.enabled());
            close();
            afterwards.run();
        });
        getFooter().add(password, shut, new Button(getTranslation("shared.close"), e -> close()));
        addOpenedChangeListener(e -> showAssignments());
    }

    private Div newAssignment(List<UnitRow> units) {
        RoleAndUnit choice = new RoleAndUnit(units);
        PortalDatePicker from = new PortalDatePicker(getTranslation("identity.from"));
        Button add = new Button(getTranslation("identity.assign"), e -> {
            accounts.assign(account.id(), choice.role(), choice.unitId(), from.getValue());
            Notices.success(getTranslation("shared.saved"));
            showAssignments();
        });
        Div form = new Div(new H3(getTranslation("identity.assign-more")), choice, from, add);
        form.addClassName("form");
        return form;
    }

    private void showAssignments() {
        assignments.removeAll();
        accounts.assignments(account.id()).forEach(a -> assignments.add(line(a)));
    }

    private Div line(AssignmentRow a) {
        String until = a.validTo() == null ? getTranslation("identity.open-ended") : Formats.date(a.validTo());
        Div line = new Div(new Span(getTranslation(
                "identity.assignment",
                getTranslation(a.role().textKey()),
                a.unitName(),
                Formats.date(a.validFrom()),
                until)));
        line.addClassName("toolbar");
        if (a.validTo() == null) {
            line.add(new Button(getTranslation("identity.end"), e -> {
                accounts.endAssignment(a.id());
                showAssignments();
                afterwards.run();
            }));
        }
        return line;
    }
}
