package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nguontre.nomination.ImportHistory;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.PageHeader;

/** Which lists were brought in, by whom and when; no person and no file. */
@Route(NominationNavigation.IMPORTS)
@Menu(title = "nomination.menu.imports", order = 83, icon = "vaadin:archive")
@RolesAllowed(Roles.ADMINISTRATOR)
class ImportsView extends Div implements HasDynamicTitle {
    ImportsView(ImportHistory history) {
        addClassName("page");
        add(
                new PageHeader(getTranslation("nomination.imports"), getTranslation("nomination.imports.lead")),
                new ImportGrid(history));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nomination.imports") + " · " + getTranslation("shell.portal");
    }
}
