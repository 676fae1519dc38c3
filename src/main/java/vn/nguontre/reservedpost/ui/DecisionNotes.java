package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.nguontre.reservedpost.MeetingDraft;
import vn.nguontre.reservedpost.RunDetails;
import vn.nguontre.reservedpost.RunStatus;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Formats;

/** Where a run stands on its way to a closed decision, in sentences. */
class DecisionNotes extends Div {
    DecisionNotes(RunDetails run) {
        add(new Paragraph(state(run)));
        checks(run);
        if (run.outdated()) {
            notice("notice-warn", getTranslation("reservedpost.run.outdated"));
        }
        run.ties()
                .forEach(t -> notice(
                        "notice-info",
                        getTranslation(
                                "reservedpost.tie.declared",
                                t.officialName(),
                                Formats.orDash(t.personName()),
                                t.relation())));
        RuleViolation aside = run.aside();
        if (aside != null) {
            notice("notice-warn", getTranslation(aside.key(), aside.arguments()));
        }
        MeetingDraft meeting = run.meeting();
        if (meeting != null) {
            add(meeting(meeting));
        }
        if (run.status() == RunStatus.PREPARED) {
            notice(
                    "notice-info",
                    getTranslation(
                            run.preparedByReader()
                                    ? "reservedpost.run.waits-for-second"
                                    : "reservedpost.run.waits-for-you"));
        }
    }

    private String state(RunDetails run) {
        StringBuilder words = new StringBuilder(
                getTranslation("reservedpost.run.proposed", Formats.dateTime(run.proposedAt()), run.proposedBy()));
        var preparedAt = run.preparedAt();
        if (preparedAt != null) {
            words.append(' ')
                    .append(getTranslation(
                            "reservedpost.run.prepared",
                            Formats.dateTime(preparedAt),
                            Formats.orDash(run.preparedBy())));
        }
        var decidedAt = run.decidedAt();
        if (decidedAt != null) {
            var releasedAt = run.releasedAt();
            words.append(' ')
                    .append(getTranslation(
                            "reservedpost.run.decided", Formats.dateTime(decidedAt), Formats.orDash(run.decidedBy())))
                    .append(' ')
                    .append(
                            releasedAt == null
                                    ? getTranslation("reservedpost.run.not-released")
                                    : getTranslation("reservedpost.run.released", Formats.dateTime(releasedAt)));
        }
        return words.toString();
    }

    private void checks(RunDetails run) {
        if (run.faults().isEmpty()) {
            notice(
                    "notice-info",
                    getTranslation("reservedpost.check.good", run.lines().size()));
            return;
        }
        List<String> faults = run.faults().stream()
                .distinct()
                .map(f -> getTranslation(f.textKey()))
                .toList();
        notice(
                "notice-error",
                getTranslation("reservedpost.check-failed", run.faults().size()) + " " + String.join(" ", faults));
    }

    private Facts meeting(MeetingDraft meeting) {
        return new Facts()
                .with(getTranslation("reservedpost.meeting.held-on"), Formats.date(meeting.heldOn()))
                .with(getTranslation("reservedpost.meeting.present"), String.join(", ", meeting.present()))
                .with(
                        getTranslation("reservedpost.meeting.votes"),
                        getTranslation(
                                "reservedpost.meeting.votes-of",
                                meeting.votesFor(),
                                meeting.votesAgainst(),
                                meeting.present().size()))
                .with(
                        getTranslation("reservedpost.meeting.resolution"),
                        getTranslation(
                                "reservedpost.meeting.resolution-of",
                                meeting.resolutionNumber(),
                                Formats.date(meeting.resolutionDate())));
    }

    private void notice(String tone, String words) {
        Div notice = new Div(new Paragraph(words));
        notice.addClassNames("notice", tone);
        add(notice);
    }
}
