package vn.nguontre.reservedpost.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguontre.document.Paper;
import vn.nguontre.reservedpost.Criterion;
import vn.nguontre.reservedpost.MeetingDraft;
import vn.nguontre.reservedpost.PointSource;
import vn.nguontre.reservedpost.PostOrder;
import vn.nguontre.reservedpost.RunDetails;
import vn.nguontre.reservedpost.RunLineRow;
import vn.nguontre.reservedpost.RunMinutes;
import vn.nguontre.reservedpost.TieRow;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Words;

/** Writes the annex: the meeting, what counted, every order, every candidate, every departure, and who answers for it. */
final class AnnexPaper {
    private final Words words;
    private final RunMinutes minutes;
    private final RunDetails run;
    private final AnnexLines lines;
    private final List<Paper.Block> blocks = new ArrayList<>();

    AnnexPaper(Words words, RunMinutes minutes) {
        this.words = words;
        this.minutes = minutes;
        run = minutes.run();
        lines = new AnnexLines(words);
    }

    Paper paper() {
        heading("reservedpost.annex.meeting");
        meeting(run.meeting());
        run.ties().forEach(this::tie);
        checked();
        criteria();
        heading("reservedpost.annex.orders");
        minutes.posts().forEach(this::order);
        heading("reservedpost.annex.people");
        blocks.add(people());
        departures();
        decision();
        return new Paper(
                minutes.organ(),
                words.say(minutes.isDraft() ? "reservedpost.annex.draft" : "reservedpost.annex.title"),
                subtitle(run.meeting()),
                blocks,
                List.of(
                        new Paper.Signature(
                                words.say("reservedpost.annex.prepared-by"), Formats.orDash(run.preparedBy())),
                        new Paper.Signature(
                                words.say("reservedpost.annex.closed-by"), Formats.orDash(run.decidedBy()))));
    }

    private List<String> subtitle(@Nullable MeetingDraft meeting) {
        String about = words.say("reservedpost.annex.about", String.valueOf(run.year()));
        return meeting == null
                ? List.of(about)
                : List.of(
                        about,
                        words.say(
                                "reservedpost.annex.with",
                                meeting.resolutionNumber(),
                                Formats.date(meeting.resolutionDate())));
    }

    private void meeting(@Nullable MeetingDraft meeting) {
        if (meeting == null) {
            text("reservedpost.annex.no-meeting");
            return;
        }
        item("reservedpost.annex.held-on", Formats.date(meeting.heldOn()));
        item("reservedpost.annex.present", meeting.present().size(), String.join(", ", meeting.present()));
        item(
                "reservedpost.annex.votes",
                meeting.votesFor(),
                meeting.votesAgainst(),
                meeting.present().size() - meeting.votesFor() - meeting.votesAgainst());
        item("reservedpost.annex.resolution", meeting.resolutionNumber(), Formats.date(meeting.resolutionDate()));
    }

    private void checked() {
        if (run.faults().isEmpty()) {
            item("reservedpost.check.good", run.lines().size());
        } else {
            item("reservedpost.annex.faults", run.faults().size());
        }
    }

    private void tie(TieRow tie) {
        item("reservedpost.tie.declared", tie.officialName(), Formats.orDash(tie.personName()), tie.relation());
    }

    private void criteria() {
        heading("reservedpost.annex.criteria");
        blocks.add(new Paper.Table(
                List.of(40, 12, 48),
                headings("criterion", "points", "source"),
                minutes.points().stream().map(this::source).toList()));
        text("reservedpost.points.equal");
        Stream.of(Criterion.values())
                .filter(c -> !c.earnsPoints())
                .forEach(c -> blocks.add(new Paper.Item(words.say(c.textKey() + ".text"))));
    }

    private List<String> source(PointSource source) {
        return List.of(
                words.say("rule." + source.rule()),
                Integer.toString(source.points()),
                words.say("reservedpost.annex.since", source.legalSource(), Formats.date(source.since())));
    }

    private void order(PostOrder post) {
        text(
                "reservedpost.annex.post",
                post.title(),
                post.agency(),
                post.places(),
                post.ranked().size());
        blocks.add(new Paper.Table(
                List.of(8, 34, 12, 46), headings("number", "name", "points", "outcome"), lines.order(post)));
        post.kept()
                .forEach(p ->
                        item("reservedpost.why.choice", p.line().personName(), Explanations.why(words, p.choice())));
    }

    private Paper.Table people() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < run.lines().size(); i++) {
            RunLineRow line = run.lines().get(i);
            rows.add(List.of(words.say(
                    "reservedpost.annex.person",
                    i + 1,
                    line.personName(),
                    run.meeting() == null ? lines.post(line.proposedPost()) : lines.decision(line))));
            line.choices().forEach(choice -> rows.add(lines.choice(choice)));
        }
        return new Paper.Table(List.of(19, 29, 10, 42), headings("wish", "reason", "points", "points-source"), rows);
    }

    private void departures() {
        heading("reservedpost.annex.departures");
        List<RunLineRow> departed =
                run.lines().stream().filter(l -> l.departureReason() != null).toList();
        if (departed.isEmpty()) {
            text("reservedpost.annex.no-departure");
        }
        departed.forEach(l -> item(
                "reservedpost.annex.departure",
                l.personName(),
                lines.post(l.decidedPost()),
                lines.post(l.proposedPost()),
                Formats.orDash(l.departureReason())));
    }

    private void decision() {
        heading("reservedpost.annex.decision-taken");
        text("reservedpost.run.proposed", Formats.dateTime(run.proposedAt()), run.proposedBy());
        if (run.preparedAt() != null) {
            text("reservedpost.run.prepared", Formats.dateTime(run.preparedAt()), Formats.orDash(run.preparedBy()));
        }
        if (minutes.isDraft()) {
            text("reservedpost.annex.not-closed");
        } else {
            text("reservedpost.annex.closed", Formats.dateTime(run.decidedAt()), Formats.orDash(run.decidedBy()));
        }
        text("reservedpost.no-promise");
    }

    private List<String> headings(String... columns) {
        return Stream.of(columns)
                .map(c -> words.say("reservedpost.annex.column." + c))
                .toList();
    }

    private void heading(String key) {
        blocks.add(new Paper.Heading(words.say(key)));
    }

    private void text(String key, Object... values) {
        blocks.add(new Paper.Text(words.say(key, values)));
    }

    private void item(String key, Object... values) {
        blocks.add(new Paper.Item(words.say(key, values)));
    }
}
