package vn.nguontre.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.nguontre.identity.FirstAdministrator;
import vn.nguontre.shared.ui.PageHeader;

/** Behind the one-time link from the log: the first administrator chooses user name and password. */
@Route(value = "first-administrator", autoLayout = false)
@AnonymousAllowed
class FirstAdministratorView extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    private final FirstAdministrator firstAdministrator;
    private final TextField displayName = new TextField();
    private final TextField username = new TextField();
    private final PasswordField password = new PasswordField();

    FirstAdministratorView(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
        addClassName("login-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        removeAll();
        Div panel = new Div(new PageHeader(
                getTranslation("shell.first-administrator.title"), getTranslation("shell.first-administrator.lead")));
        panel.addClassName("login-panel");
        if (firstAdministrator.isOpen(token)) {
            panel.add(form(token));
        } else {
            panel.add(new Paragraph(getTranslation("identity.link-spent")));
        }
        add(panel);
    }

    private Div form(String token) {
        displayName.setLabel(getTranslation("shell.account.name"));
        username.setLabel(getTranslation("shell.login.username"));
        username.setHelperText(getTranslation("identity.username-form"));
        password.setLabel(getTranslation("shell.password.new"));
        password.setHelperText(getTranslation("shell.password.rules"));
        Button create = new Button(getTranslation("shell.first-administrator.create"), e -> {
            firstAdministrator.create(token, username.getValue(), displayName.getValue(), password.getValue());
            getUI().orElseThrow().getPage().setLocation("login");
        });
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(displayName, username, password, create);
        form.addClassName("form");
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.first-administrator.title") + " · " + getTranslation("shell.portal");
    }
}
