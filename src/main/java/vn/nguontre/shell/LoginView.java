package vn.nguontre.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Log-in: one form, one sentence when it fails, the same whether or not the account exists. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final LoginForm form = new LoginForm();
    private final Paragraph ended = new Paragraph(getTranslation("shell.session.ended"));

    LoginView() {
        ended.addClassNames("notice", "notice-info");
        ended.getElement().setAttribute("role", "status");
        addClassName("login-page");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        form.getElement().setAttribute("no-autofocus", false);
        Div panel = new Div(
                new H1(getTranslation("shell.portal")),
                new Paragraph(getTranslation("shell.login.lead")),
                ended,
                form,
                new Paragraph(getTranslation("shell.login.help")),
                languageSwitch());
        panel.addClassName("login-panel");
        add(panel);
    }

    private Anchor languageSwitch() {
        Anchor other = new Anchor(
                LanguageChoice.linkToOther(getLocale(), new Location("login")), getTranslation("shell.language.other"));
        other.setRouterIgnore(true);
        return other;
    }

    private LoginI18n texts() {
        LoginI18n i18n = LoginI18n.createDefault();
        i18n.getForm().setTitle(getTranslation("shell.login.title"));
        i18n.getForm().setUsername(getTranslation("shell.login.username"));
        i18n.getForm().setPassword(getTranslation("shell.login.password"));
        i18n.getForm().setSubmit(getTranslation("shell.login.submit"));
        i18n.getErrorMessage().setTitle(getTranslation("shell.login.failed"));
        i18n.getErrorMessage().setMessage(getTranslation("shell.login.failed-message"));
        i18n.getErrorMessage().setUsername(getTranslation("shell.login.username-required"));
        i18n.getErrorMessage().setPassword(getTranslation("shell.login.password-required"));
        return i18n;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (VaadinRequest.getCurrent().getUserPrincipal() != null) {
            event.forwardTo(HomeView.class);
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        form.setError(parameters.containsKey("error"));
        ended.setVisible(parameters.containsKey("ended"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.login.title") + " · " + getTranslation("shell.portal");
    }
}
