package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.Neighbours;
import vn.nguontre.nomination.NominationSubmissionService;
import vn.nguontre.nomination.NomineeDetails;
import vn.nguontre.nomination.NomineeDirectory;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PageHeader;

/** One page per nominee: who it is, what the list says, the history, and what may be done now. */
@Route(NominationNavigation.NOMINEES + "/:nomineeId")
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
class NomineeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final NomineeDirectory directory;
    private final NominationSubmissionService submission;
    private final NomineeActions actions;
    private String title = "";

    NomineeView(NomineeDirectory directory, NominationSubmissionService submission, NomineeActions actions) {
        this.directory = directory;
        this.submission = submission;
        this.actions = actions;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = NominationNavigation.id(
                event.getRouteParameters().get("nomineeId").orElse(null));
        if (id == null) {
            throw RuleViolation.notFound();
        }
        show(id, NominationNavigation.filter(event.getLocation().getQueryParameters()));
    }

    private void show(UUID id, NomineeFilter from) {
        NomineeDetails nominee = directory.details(id);
        Neighbours neighbours = directory.neighbours(from, id);
        title = nominee.person().name().full();
        Runnable again = () -> show(id, from);
        removeAll();
        add(
                ways(neighbours, from),
                new PageHeader(title, nominee.roundName(), buttons(nominee, again)),
                new Div(NomineeChip.of(nominee.status())),
                consent(nominee),
                split(
                        new NomineeFacts(nominee),
                        section("nomination.history", new NomineeTimeline(nominee.history()))));
    }

    /** Says that the next step waits for consent and where it is given; empty otherwise. */
    private Div consent(NomineeDetails nominee) {
        Div notice = new Div();
        if (nominee.waitsForConsent()) {
            notice.addClassNames("notice", "notice-warn");
            notice.add(
                    new Span(getTranslation("nomination.waits-for-consent-text") + " "),
                    new Anchor(
                            PersonNavigation.link(nominee.person().id()),
                            getTranslation("nomination.waits-for-consent-link")));
        }
        return notice;
    }

    private Nav ways(Neighbours neighbours, NomineeFilter from) {
        Nav nav = new Nav(new Anchor(NominationNavigation.nominees(from), getTranslation("nomination.back-to-list")));
        nav.addClassName("toolbar");
        nav.setAriaLabel(getTranslation("nomination.ways"));
        addWay(nav, neighbours.previous(), "nomination.previous", from);
        addWay(nav, neighbours.next(), "nomination.next", from);
        return nav;
    }

    private void addWay(Nav nav, @Nullable UUID id, String key, NomineeFilter from) {
        if (id != null) {
            nav.add(new Anchor(NominationNavigation.nominee(id, from), getTranslation(key)));
        }
    }

    private Button[] buttons(NomineeDetails nominee, Runnable again) {
        var subject = new NomineeActions.Subject(
                nominee.ref(), nominee.person().name().full());
        var bar = new ActionBar();
        bar.offer(nominee.mayBeSubmitted(), say(NomineeAction.SUBMIT), () -> ask(NomineeAction.SUBMIT, subject, again));
        bar.offer(
                nominee.mayBeResubmitted(),
                getTranslation("nomination.resubmit"),
                () -> actions.askResubmission(subject, again));
        bar.offer(
                nominee.mayBeEndorsed(), say(NomineeAction.ENDORSE), () -> ask(NomineeAction.ENDORSE, subject, again));
        bar.offer(
                nominee.mayBeApproved(), say(NomineeAction.APPROVE), () -> ask(NomineeAction.APPROVE, subject, again));
        bar.offer(nominee.mayBeReturned(), say(NomineeAction.RETURN), () -> ask(NomineeAction.RETURN, subject, again));
        bar.offer(nominee.mayBeRefused(), say(NomineeAction.REFUSE), () -> ask(NomineeAction.REFUSE, subject, again));
        bar.offer(nominee.mayBeCorrected(), getTranslation("nomination.correct"), () -> correct(nominee, again));
        return bar.buttons();
    }

    private void ask(NomineeAction action, NomineeActions.Subject subject, Runnable again) {
        actions.ask(action, List.of(subject), again);
    }

    private void correct(NomineeDetails nominee, Runnable again) {
        new CorrectionDialog(nominee.person().name().full(), nominee.results(), results -> {
                    submission.correct(nominee.ref(), results);
                    Notices.success(getTranslation("shared.saved"));
                    again.run();
                })
                .open();
    }

    private String say(NomineeAction action) {
        return getTranslation(action.key("one"));
    }

    private static Div split(Component... parts) {
        Div split = new Div(parts);
        split.addClassName("split");
        return split;
    }

    private Section section(String key, Component content) {
        return new Section(new H2(getTranslation(key)), content);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.portal");
    }
}
