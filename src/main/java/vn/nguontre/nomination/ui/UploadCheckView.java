package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.ListChoices;
import vn.nguontre.nomination.ListPreview;
import vn.nguontre.nomination.ListUploadService;
import vn.nguontre.nomination.NominationSubmissionService;
import vn.nguontre.nomination.UploadResult;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PageHeader;

/** A file on its way in: every decision is kept at once, so that leaving the page loses nothing. */
@Route(NominationNavigation.UPLOAD + "/:draftId")
@RolesAllowed(Roles.YOUTH_UNION)
class UploadCheckView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String UNREADABLE = "nomination.unreadable.";

    private final ListUploadService service;
    private final NominationSubmissionService submission;
    private final LongWork work;

    UploadCheckView(ListUploadService service, NominationSubmissionService submission, LongWork work) {
        this.service = service;
        this.submission = submission;
        this.work = work;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = NominationNavigation.id(
                event.getRouteParameters().get("draftId").orElse(null));
        if (id == null) {
            throw RuleViolation.notFound();
        }
        ListPreview fresh = justChecked(event.getUI(), id);
        if (fresh != null) {
            show(id, () -> fresh);
        } else {
            show(id);
        }
    }

    /** What the page before has just checked is not checked once more. */
    private static @Nullable ListPreview justChecked(UI ui, UUID id) {
        ListPreview last = ComponentUtil.getData(ui, ListPreview.class);
        ComponentUtil.setData(ui, ListPreview.class, null);
        return last != null && last.draft().id().equals(id) ? last : null;
    }

    private void show(UUID id) {
        try {
            if (service.isLong(id)) {
                LongCheck check = work.begin(watch -> service.open(id, watch));
                Runnable back = () -> UI.getCurrent().navigate(NominationNavigation.LISTS);
                show(UploadStepper.CHECK, new ReadingBar(check, () -> show(id, check::outcome), back));
                return;
            }
        } catch (RuleViolation e) {
            showRefusal(id, e);
            return;
        }
        show(id, () -> service.open(id));
    }

    private void show(UUID id, Supplier<ListPreview> preview) {
        try {
            show(UploadStepper.CHECK, new CheckStep(preview.get(), new Desk()));
        } catch (RuleViolation e) {
            showRefusal(id, e);
        }
    }

    private void showRefusal(UUID id, RuleViolation e) {
        EmptyState refusal = new EmptyState(
                getTranslation(e.key(), e.arguments()),
                getTranslation("nomination.drafts.not-open"),
                new Anchor(NominationNavigation.LISTS, getTranslation("nomination.result.lists")));
        if (e.key().startsWith(UNREADABLE)) {
            refusal.add(new Button(getTranslation("nomination.check.discard"), click -> {
                service.discardUnread(id);
                UI.getCurrent().navigate(NominationNavigation.UPLOAD);
            }));
        }
        show(UploadStepper.CHECK, refusal);
    }

    /** Nobody was taken: the check once more, with what became different since the sender saw it. */
    private void showAgain(ListPreview seen) {
        ListPreview now = service.open(seen.draft().id());
        show(UploadStepper.CHECK, new Div(new ChangedNotice(seen, now), new CheckStep(now, new Desk())));
    }

    private void show(int step, Component content) {
        removeAll();
        add(
                new PageHeader(getTranslation("nomination.upload"), getTranslation("nomination.upload.lead-check")),
                new UploadStepper(step),
                content);
    }

    /** Where the file is no longer as it was seen, the sender is told and goes on with it as it is now. */
    private <T> T orShowAnew(ListPreview seen, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (RuleViolation e) {
            show(seen.draft().id());
            throw e;
        }
    }

    private void submit(UUID listId) {
        int sent = submission.submitList(listId);
        Notices.success(getTranslation(NomineeAction.SUBMIT.key("done"), sent));
        UI.getCurrent().navigate(NominationNavigation.LISTS);
    }

    /** Does what the sender decides. */
    private final class Desk implements CheckStep.Listener {
        @Override
        public ListPreview decide(ListPreview seen, ListChoices choices) {
            return orShowAnew(seen, () -> service.decide(seen.draft(), choices));
        }

        @Override
        public void confirm(ListPreview seen) {
            UploadResult result;
            try {
                result = orShowAnew(seen, () -> service.confirm(seen.draft()));
            } catch (RuleViolation e) {
                if (!e.key().equals(ListUploadService.OUTCOME_CHANGED)) {
                    throw e;
                }
                showAgain(seen);
                return;
            }
            show(UploadStepper.DONE, new ResultStep(result, seen.leftOut(), UploadCheckView.this::submit));
        }

        @Override
        public void discard(ListPreview seen) {
            service.discard(seen.draft());
            UI.getCurrent().navigate(NominationNavigation.UPLOAD);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nomination.upload") + " · " + getTranslation("shell.portal");
    }
}
