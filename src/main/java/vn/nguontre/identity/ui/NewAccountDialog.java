package vn.nguontre.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.nguontre.identity.AccountAdministration;
import vn.nguontre.identity.IssuedAccount;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.shared.ui.PortalDialog;

/** Opens an officer's account with its first role. */
class NewAccountDialog extends PortalDialog {
    NewAccountDialog(AccountAdministration accounts, List<UnitRow> units, Runnable afterwards) {
        setHeaderTitle(getTranslation("identity.open"));
        setWidth("min(34rem, 94vw)");
        TextField name = new TextField(getTranslation("identity.name"));
        TextField username = new TextField(getTranslation("identity.username"));
        username.setHelperText(getTranslation("identity.username-form"));
        RoleAndUnit assignment = new RoleAndUnit(units);
        Div form = new Div(name, username, assignment);
        form.addClassName("form");
        add(form);
        Button open = new Button(getTranslation("identity.open"), e -> {
            IssuedAccount issued =
                    accounts.open(username.getValue(), name.getValue(), assignment.role(), assignment.unitId());
            close();
            afterwards.run();
            new IssuedCard(issued).open();
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), open);
    }
}
