package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nguontre.nomination.ListPreview;
import vn.nguontre.nomination.ListUploadService;
import vn.nguontre.nomination.NominationSubmissionService;
import vn.nguontre.nomination.RoundService;
import vn.nguontre.nominationlist.RawRow;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PageHeader;

/** The union brings a list in: the file, the check, the result. Nothing is stored before confirming. */
@Route(NominationNavigation.UPLOAD)
@RolesAllowed(Roles.YOUTH_UNION)
class UploadView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final List<String> STEPS = List.of("file", "check", "done");

    private final ListUploadService service;
    private final NominationSubmissionService submission;
    private final RoundService rounds;
    private final List<RawRow> leftOut = new ArrayList<>();

    UploadView(ListUploadService service, NominationSubmissionService submission, RoundService rounds) {
        this.service = service;
        this.submission = submission;
        this.rounds = rounds;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        leftOut.clear();
        boolean open = rounds.current().filter(r -> r.takesLists()).isPresent();
        show(
                0,
                open
                        ? new FileStep(service, service.schools(), this::showCheck)
                        : new EmptyState(
                                getTranslation("nomination.round.not-taking"),
                                getTranslation("nomination.round.none-union")));
    }

    private void showCheck(ListPreview preview) {
        show(1, new CheckStep(preview, leftOut.size(), new Handling(preview)));
    }

    private void show(int step, Component content) {
        removeAll();
        OrderedList stepper = new OrderedList();
        stepper.addClassName("stepper");
        for (int i = 0; i < STEPS.size(); i++) {
            ListItem item = new ListItem(getTranslation("nomination.upload.step." + STEPS.get(i)));
            item.addClassName(i < step ? "done" : i == step ? "now" : "next");
            if (i == step) {
                item.getElement().setAttribute("aria-current", "step");
            }
            stepper.add(item);
        }
        add(
                new PageHeader(getTranslation("nomination.upload"), getTranslation("nomination.upload.lead")),
                stepper,
                content);
    }

    private void submit(UUID listId) {
        int sent = submission.submitList(listId);
        Notices.success(getTranslation(NomineeAction.SUBMIT.key("done"), sent));
        UI.getCurrent().navigate(NominationNavigation.LISTS);
    }

    /** Does what the user wants with the checked file. */
    private final class Handling implements CheckStep.Listener {
        private final ListPreview preview;

        Handling(ListPreview preview) {
            this.preview = preview;
        }

        @Override
        public void recheck(List<RawRow> rows) {
            showCheck(service.recheck(preview, rows));
        }

        @Override
        public void leaveOut(List<RawRow> remaining, List<RawRow> left) {
            leftOut.addAll(left);
            recheck(remaining);
        }

        @Override
        public void takeBack(List<RawRow> rows) {
            List<RawRow> all = Stream.concat(rows.stream(), leftOut.stream()).toList();
            leftOut.clear();
            recheck(all);
        }

        @Override
        public void confirm() {
            show(2, new ResultStep(service.confirm(preview), leftOut.size(), UploadView.this::submit));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nomination.upload") + " · " + getTranslation("shell.portal");
    }
}
