package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nguontre.nomination.Mirror;
import vn.nguontre.nomination.NominationMirror;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.PageHeader;

/** Whom a round names and whom it passes by: totals only, so that it may lie on the table of a meeting. */
@Route(NominationNavigation.MIRROR)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
class MirrorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final NominationMirror mirrors;
    private final MirrorFile file;

    MirrorView(NominationMirror mirrors, MirrorFile file) {
        this.mirrors = mirrors;
        this.file = file;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        mirrors.of(NominationNavigation.round(event.getLocation().getQueryParameters()))
                .ifPresentOrElse(this::show, this::showNoRound);
    }

    private void show(Mirror mirror) {
        var texts = new MirrorTexts(this::getTranslation);
        Anchor print = new Anchor(file.print(mirror.round().id()), getTranslation("nomination.mirror.print"));
        add(
                new PageHeader(getTranslation("nomination.mirror"), getTranslation("nomination.mirror.lead"), print),
                new Paragraph(texts.round(mirror)),
                new Paragraph(texts.total(mirror.total())));
        if (mirror.tables().isEmpty()) {
            add(new EmptyState(
                    getTranslation("nomination.mirror.too-few"),
                    getTranslation("nomination.mirror.too-few-text"),
                    new Anchor(
                            NominationNavigation.nominees(NomineeFilter.NONE), getTranslation("nomination.desk.all"))));
            return;
        }
        Div note = new Div(new Paragraph(getTranslation("nomination.mirror.rule")));
        note.addClassNames("notice", "notice-info");
        add(note);
        mirror.tables().forEach(table -> add(new MirrorSection(table)));
    }

    private void showNoRound() {
        add(
                new PageHeader(getTranslation("nomination.mirror"), getTranslation("nomination.mirror.lead")),
                new EmptyState(
                        getTranslation("nomination.round.none"), getTranslation("nomination.mirror.no-round-text")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nomination.mirror") + " · " + getTranslation("shell.portal");
    }
}
