package vn.nguontre.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import vn.nguontre.shared.ui.EmptyState;

/** 403: this role does not open the page. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotAllowedView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        addClassNames("page", "error-page");
        add(new EmptyState(
                getTranslation("shell.403"),
                getTranslation("shell.403-text"),
                new Anchor("", getTranslation("shell.back-home"))));
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.403") + " · " + getTranslation("shell.portal");
    }
}
