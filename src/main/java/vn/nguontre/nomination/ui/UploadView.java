package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.nguontre.nomination.DraftRow;
import vn.nguontre.nomination.ListPreview;
import vn.nguontre.nomination.ListUploadService;
import vn.nguontre.nomination.RoundService;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.PageHeader;

/** The union brings a list in, or goes on with a file that waits. */
@Route(NominationNavigation.UPLOAD)
@RolesAllowed(Roles.YOUTH_UNION)
class UploadView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ListUploadService service;
    private final RoundService rounds;
    private final LongWork work;

    UploadView(ListUploadService service, RoundService rounds, LongWork work) {
        this.service = service;
        this.rounds = rounds;
        this.work = work;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(getTranslation("nomination.upload"), getTranslation("nomination.upload.lead")),
                new UploadStepper(UploadStepper.FILE));
        boolean open = rounds.current().filter(r -> r.takesLists()).isPresent();
        if (!open) {
            add(new EmptyState(
                    getTranslation("nomination.round.not-taking"), getTranslation("nomination.round.none-union")));
            return;
        }
        add(new FileStep(service, work, service.schools(), this::goOn));
        List<DraftRow> drafts = service.drafts();
        if (!drafts.isEmpty()) {
            add(new DraftsSection(drafts));
        }
    }

    private void goOn(ListPreview preview) {
        UI ui = UI.getCurrent();
        ComponentUtil.setData(ui, ListPreview.class, preview);
        ui.navigate(NominationNavigation.draft(preview.draft().id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nomination.upload") + " · " + getTranslation("shell.portal");
    }
}
