package vn.nguontre.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.nguontre.identity.OwnAccount;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PageHeader;

/** Change one's own password; the first page after a first log-in. */
@Route("password")
@PermitAll
class PasswordView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final OwnAccount ownAccount;
    private final PasswordField current = new PasswordField();
    private final PasswordField chosen = new PasswordField();
    private final PasswordField again = new PasswordField();

    PasswordView(OwnAccount ownAccount) {
        this.ownAccount = ownAccount;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        boolean forced = ownAccount.user().mustChangePassword();
        current.setLabel(getTranslation(forced ? "shell.password.first" : "shell.password.current"));
        chosen.setLabel(getTranslation("shell.password.new"));
        chosen.setHelperText(getTranslation("shell.password.rules"));
        again.setLabel(getTranslation("shell.password.again"));
        Button change = new Button(getTranslation("shell.password.change"), e -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER);
        Div form = new Div(current, chosen, again, change);
        form.addClassName("form");
        add(
                new PageHeader(
                        getTranslation("shell.password.title"),
                        getTranslation(forced ? "shell.password.forced" : "shell.password.lead")),
                form);
    }

    private void change() {
        if (!chosen.getValue().equals(again.getValue())) {
            throw new RuleViolation("shell.password.differs");
        }
        ownAccount.changePassword(current.getValue(), chosen.getValue());
        Notices.success(getTranslation("shell.password.changed"));
        getUI().orElseThrow().getPage().setLocation(".");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.password.title") + " · " + getTranslation("shell.portal");
    }
}
