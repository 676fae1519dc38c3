package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import vn.nguontre.dataright.ExpiringFiles;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PageHeader;

/** Whose file is erased by itself, when and why, before it happens. */
@Route(DataRightNavigation.EXPIRING)
@RolesAllowed(Roles.SCHOOL_BRANCH)
class ExpiringFilesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ExpiringFiles files;
    private final ExpiringGrid grid = new ExpiringGrid();
    private final Paragraph erased = new Paragraph();

    ExpiringFilesView(ExpiringFiles files) {
        this.files = files;
        addClassNames("page", "wide", "fill");
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("dataright.expiry.empty"), getTranslation("dataright.expiry.empty-text")));
        add(
                new Anchor(DataRightNavigation.REQUESTS, getTranslation("dataright.expiry.back")),
                new PageHeader(getTranslation("dataright.expiry.title"), getTranslation("dataright.expiry.lead")),
                erased,
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var past = files.erased();
        erased.setVisible(!past.isEmpty());
        erased.setText(getTranslation(
                "dataright.expiry.erased",
                past.stream()
                        .map(e -> getTranslation("dataright.expiry.erased-on", Formats.date(e.on()), e.files()))
                        .collect(Collectors.joining("; "))));
        grid.setItems(query -> files.page(query.getOffset(), query.getLimit()), query -> files.count());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dataright.expiry.title") + " · " + getTranslation("shell.portal");
    }
}
