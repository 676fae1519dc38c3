package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.nguontre.nomination.ListedPersonCorrection;
import vn.nguontre.nomination.NominationDecisionService;
import vn.nguontre.nomination.NominationReviewService;
import vn.nguontre.nomination.NominationSubmissionService;
import vn.nguontre.nomination.NomineeDetails;
import vn.nguontre.nomination.NomineeRef;
import vn.nguontre.nomination.NomineeResults;
import vn.nguontre.nomination.NomineeStatus;
import vn.nguontre.nomination.NomineeTies;
import vn.nguontre.nomination.NomineeVotes;
import vn.nguontre.nomination.RefusalReconsideration;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.NameList;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.ReasonDialog;

/** Asks before an action and names the people; where it goes against them, asks why. */
@Component
class NomineeActions {
    private final NominationSubmissionService submission;
    private final ListedPersonCorrection identity;
    private final NominationReviewService review;
    private final NominationDecisionService decision;
    private final RefusalReconsideration refusals;
    private final NomineeTies ties;
    private final NomineeVotes votes;
    private final Today today;

    NomineeActions(
            NominationSubmissionService submission,
            ListedPersonCorrection identity,
            NominationReviewService review,
            NominationDecisionService decision,
            RefusalReconsideration refusals,
            NomineeTies ties,
            NomineeVotes votes,
            Today today) {
        this.submission = submission;
        this.identity = identity;
        this.review = review;
        this.decision = decision;
        this.refusals = refusals;
        this.ties = ties;
        this.votes = votes;
        this.today = today;
    }

    /** A nominee to act on. */
    record Subject(NomineeRef ref, String name) {}

    /** Opens the dialog; {@code done} runs after the deed. */
    void ask(NomineeAction action, List<Subject> subjects, Runnable done) {
        if (action.needsReason()) {
            askWithReason(action, subjects, done);
        } else {
            askPlainly(action, subjects, done);
        }
    }

    /** Asks what was put right, then sends returned nominees again. */
    void askResubmission(Subject subject, Runnable done) {
        new ReasonDialog(say("nomination.resubmit"), say("nomination.resubmit.text", subject.name()), text -> {
                    submission.resubmit(List.of(subject.ref()), text);
                    Notices.success(say(NomineeAction.SUBMIT.key("done"), 1));
                    done.run();
                })
                .open();
    }

    /** Asks why the branch takes its word back: its support, or that it returned the nominee. */
    void askReconsideration(Subject subject, NomineeStatus word, Runnable done) {
        String text = say("nomination.reconsider.text." + word, subject.name());
        new ReasonDialog(say("nomination.reconsider"), text, reason -> {
                    review.reconsider(subject.ref(), reason);
                    Notices.success(say("nomination.reconsider.done", subject.name()));
                    done.run();
                })
                .open();
    }

    /** Asks why the committee takes its refusal back. */
    void askReopening(Subject subject, Runnable done) {
        new ReasonDialog(say("nomination.reopen"), say("nomination.reopen.text", subject.name()), reason -> {
                    refusals.reopen(subject.ref(), reason);
                    Notices.success(say("nomination.reopen.done", subject.name()));
                    done.run();
                })
                .open();
    }

    /** Asks how the reader is tied to the person, who then is decided on by others. */
    void askTie(UUID personId, String name, Runnable done) {
        new TieDialog(name, (kind, relation) -> {
                    ties.declare(personId, kind, relation);
                    Notices.success(say("nomination.tie.done", name));
                    done.run();
                })
                .open();
    }

    /** Asks why the reader's own declaration is taken back. */
    void askTieBack(UUID personId, String name, Runnable done) {
        new ReasonDialog(say("nomination.tie.withdraw"), say("nomination.tie.withdraw.text", name), reason -> {
                    ties.withdraw(personId, reason);
                    Notices.success(say("nomination.tie.withdraw.done", name));
                    done.run();
                })
                .open();
    }

    /** Asks how a body of the union voted, once for all of them. */
    void recordVote(List<Subject> subjects, Runnable done) {
        new VoteDialog(subjects.stream().map(Subject::name).toList(), today.date(), vote -> {
                    votes.record(subjects.stream().map(Subject::ref).toList(), vote);
                    Notices.success(say("nomination.vote.done", subjects.size()));
                    done.run();
                })
                .open();
    }

    /** Puts right what the list says of a nominee. */
    void correct(Subject subject, NomineeResults results, Runnable done) {
        new CorrectionDialog(subject.name(), results, corrected -> {
                    submission.correct(subject.ref(), corrected);
                    Notices.success(say("shared.saved"));
                    done.run();
                })
                .open();
    }

    /** Puts right who a nominee is. */
    void correctPerson(NomineeDetails nominee, Runnable done) {
        new PersonDialog(nominee, wanted -> {
                    identity.correct(nominee.ref(), wanted);
                    Notices.success(say("shared.saved"));
                    done.run();
                })
                .open();
    }

    private void askPlainly(NomineeAction action, List<Subject> subjects, Runnable done) {
        new ConfirmationDialog(
                        say(action.key("title"), subjects.size()),
                        say(action.key("button"), subjects.size()),
                        () -> act(action, subjects, "", done),
                        new Paragraph(say(action.key("text"))),
                        names(subjects))
                .open();
    }

    private void askWithReason(NomineeAction action, List<Subject> subjects, Runnable done) {
        new ReasonDialog(
                        say(action.key("title"), subjects.size()),
                        say(action.key("text")),
                        reason -> act(action, subjects, reason, done),
                        names(subjects))
                .open();
    }

    private void act(NomineeAction action, List<Subject> subjects, String reason, Runnable done) {
        List<NomineeRef> refs = subjects.stream().map(Subject::ref).toList();
        switch (action) {
            case SUBMIT -> submission.submit(refs);
            case ENDORSE -> review.endorse(refs);
            case RETURN -> review.returnForCorrection(refs, reason);
            case APPROVE -> decision.approve(refs);
            case REFUSE -> decision.refuse(refs, reason);
        }
        Notices.success(say(action.key("done"), refs.size()));
        done.run();
    }

    private static NameList names(List<Subject> subjects) {
        return new NameList(subjects.stream().map(Subject::name).toList());
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
