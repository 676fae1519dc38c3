package vn.nguontre.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;

/** A page that could not be shown: a rule said no, nothing was found, or something unforeseen happened. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private final UserFacingErrors errors;
    private final PortalTexts texts;

    FailureView(UserFacingErrors errors, PortalTexts texts) {
        this.errors = errors;
        this.texts = texts;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        addClassNames("page", "error-page");
        boolean refused = parameter.getCaughtException() instanceof RuleViolation;
        String sentence = errors.sentence(parameter.getException(), new Words(texts, getLocale()));
        add(new EmptyState(
                getTranslation(refused ? "shell.cannot-show" : "shell.500"),
                sentence,
                new Anchor("", getTranslation("shell.back-home"))));
        return refused ? HttpStatusCode.NOT_FOUND.getCode() : HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.500") + " · " + getTranslation("shell.portal");
    }
}
