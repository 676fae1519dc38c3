package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.nguontre.nomination.NomineeDetails;
import vn.nguontre.nomination.TieRow;
import vn.nguontre.people.PersonField;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.shared.ui.Formats;

/** Everything about one nominee, and what may be done now; on their own page and on the desk alike. */
class NomineePane extends Div {
    private final transient NomineeDetails nominee;
    private final transient NomineeActions actions;
    private final transient Runnable done;

    NomineePane(NomineeDetails nominee, NomineeActions actions, Runnable done) {
        this.nominee = nominee;
        this.actions = actions;
        this.done = done;
        addClassName("nominee-pane");
        add(new Div(NomineeChip.of(nominee.status())));
        if (nominee.waitsForConsent()) {
            add(consent());
        }
        nominee.ties().forEach(tie -> add(aside(tie)));
        Div history = new Div(section("nomination.history", new NomineeTimeline(nominee.history())));
        if (!nominee.corrections().isEmpty()) {
            history.add(section("nomination.corrections", corrections()));
        }
        if (!nominee.votes().isEmpty()) {
            history.addComponentAsFirst(section("nomination.vote", new VoteFacts(nominee.votes())));
        }
        Div split = new Div(new NomineeFacts(nominee), history);
        split.addClassName("split");
        add(split);
    }

    /** What the reader may do; the first is the main deed. */
    Button[] buttons() {
        var bar = new ActionBar();
        offer(bar, nominee.mayBeSubmitted(), NomineeAction.SUBMIT);
        bar.offer(
                nominee.mayBeResubmitted(),
                getTranslation("nomination.resubmit"),
                () -> actions.askResubmission(subject(), done));
        offer(bar, nominee.mayBeEndorsed(), NomineeAction.ENDORSE);
        offer(bar, nominee.mayBeApproved(), NomineeAction.APPROVE);
        offer(bar, nominee.mayBeReturned(), NomineeAction.RETURN);
        offer(bar, nominee.mayBeRefused(), NomineeAction.REFUSE);
        bar.offer(
                nominee.mayBeReconsidered(),
                getTranslation("nomination.reconsider"),
                () -> actions.askReconsideration(subject(), nominee.status(), done));
        bar.offer(
                nominee.mayBeReopened(),
                getTranslation("nomination.reopen"),
                () -> actions.askReopening(subject(), done));
        bar.offer(
                nominee.mayBeCorrected(),
                getTranslation("nomination.correct"),
                () -> actions.correct(subject(), nominee.results(), done));
        bar.offer(
                nominee.mayBePutRight(),
                getTranslation("nomination.correct-person"),
                () -> actions.correctPerson(nominee, done));
        bar.offer(
                nominee.mayBeVotedOn(),
                getTranslation("nomination.vote.record"),
                () -> actions.recordVote(List.of(subject()), done));
        bar.offer(
                nominee.mayStepAside(),
                getTranslation("nomination.tie.declare"),
                () -> actions.askTie(nominee.person().id(), subject().name(), done));
        bar.offer(
                nominee.mayStepBackIn(),
                getTranslation("nomination.tie.withdraw"),
                () -> actions.askTieBack(nominee.person().id(), subject().name(), done));
        return bar.buttons();
    }

    private void offer(ActionBar bar, boolean allowed, NomineeAction action) {
        bar.offer(allowed, getTranslation(action.key("one")), () -> actions.ask(action, List.of(subject()), done));
    }

    private NomineeActions.Subject subject() {
        return new NomineeActions.Subject(nominee.ref(), nominee.person().name().full());
    }

    /** The next step waits for consent, and where it is given. */
    private Div consent() {
        return notice(
                new Span(getTranslation("nomination.waits-for-consent-text") + " "),
                new Anchor(
                        PersonNavigation.link(nominee.person().id()),
                        getTranslation("nomination.waits-for-consent-link")));
    }

    /** Who steps aside; a declaration taken back stays readable and no longer warns. */
    private Div aside(TieRow tie) {
        String kind = getTranslation(tie.kind().textKey());
        String declared = Formats.dateTime(tie.at());
        if (tie.withdrawn() == null) {
            return notice(new Span(getTranslation(
                    "nomination.tie.line", tie.actorName(), tie.unitName(), kind, tie.relation(), declared)));
        }
        Div past = new Div(getTranslation(
                "nomination.tie.line-withdrawn",
                tie.actorName(),
                tie.unitName(),
                kind,
                tie.relation(),
                declared,
                Formats.dateTime(tie.withdrawn().at()),
                tie.withdrawn().reason()));
        past.addClassName("notice");
        return past;
    }

    /** What the union has put right of who this is. */
    private UnorderedList corrections() {
        UnorderedList lines = new UnorderedList();
        nominee.corrections()
                .forEach(c -> lines.add(new ListItem(getTranslation(
                        "nomination.corrections.line",
                        getTranslation(c.field().textKey()),
                        said(c.field(), c.before()),
                        said(c.field(), c.now()),
                        c.actorName(),
                        Formats.dateTime(c.at())))));
        return lines;
    }

    private static String said(PersonField field, String text) {
        return field == PersonField.BIRTH_DATE ? Formats.date(LocalDate.parse(text)) : text;
    }

    private static Div notice(Component... content) {
        Div notice = new Div(content);
        notice.addClassNames("notice", "notice-warn");
        return notice;
    }

    private Section section(String key, Component content) {
        return new Section(new H2(getTranslation(key)), content);
    }
}
