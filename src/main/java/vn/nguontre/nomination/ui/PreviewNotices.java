package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nguontre.nomination.CheckedRow;
import vn.nguontre.nomination.ListPreview;
import vn.nguontre.nomination.OutstandingCriteria.Verdict;
import vn.nguontre.nominationlist.MatchedColumn;
import vn.nguontre.nominationlist.Note;
import vn.nguontre.shared.ui.Formats;

/** What the sender should know of the file as a whole. */
class PreviewNotices extends Div {
    PreviewNotices(ListPreview preview) {
        addClassNames("form", "two");
        Div summary = notice("info");
        summary.add(new Paragraph(getTranslation(
                "nomination.check.summary",
                preview.fileName(),
                preview.rawRows().size() + preview.leftOut().size(),
                preview.rows().size(),
                preview.rawRows().size() - preview.rows().size())));
        preview.notes().forEach(note -> summary.add(new Paragraph(said(note))));
        showIgnoredColumns(preview, summary);
        showResidences(preview, summary);
        showStandings(preview, summary);
        showSentBefore(preview);
        showAttention(preview);
    }

    private String said(Note note) {
        String done = getTranslation("nomination.note." + note.kind().name(), note.count());
        return note.examples().isEmpty()
                ? done
                : done + " "
                        + getTranslation(
                                "nomination.note.examples",
                                note.examples().stream()
                                        .map(e -> getTranslation("nomination.note.example", e.before(), e.after()))
                                        .collect(Collectors.joining("; ")));
    }

    private void showIgnoredColumns(ListPreview preview, Div summary) {
        String ignored = String.join(
                ", ",
                preview.columns().stream()
                        .filter(c -> c.field() == null && !c.header().isBlank())
                        .map(MatchedColumn::header)
                        .toList());
        if (!ignored.isEmpty()) {
            summary.add(new Paragraph(getTranslation("nomination.check.ignored-columns", ignored)));
        }
    }

    private void showResidences(ListPreview preview, Div summary) {
        long withAddress = preview.rows().stream()
                .filter(r -> r.row().extras().address() != null)
                .count();
        if (withAddress > 0) {
            long clear =
                    preview.rows().stream().filter(r -> r.residence() != null).count();
            summary.add(new Paragraph(getTranslation("nomination.check.residences", clear, withAddress)));
        }
    }

    private void showStandings(ListPreview preview, Div summary) {
        Map<Verdict, Long> rows = preview.rows().stream()
                .collect(Collectors.groupingBy(row -> row.standing().verdict(), Collectors.counting()));
        if (!rows.isEmpty()) {
            summary.add(new Paragraph(getTranslation(
                    "nomination.outstanding.counts",
                    rows.getOrDefault(Verdict.MET, 0L),
                    rows.getOrDefault(Verdict.NOT_MET, 0L),
                    rows.getOrDefault(Verdict.CANNOT_TELL, 0L))));
        }
    }

    private void showSentBefore(ListPreview preview) {
        var before = preview.sentBefore();
        if (before != null) {
            notice("warn")
                    .add(new Paragraph(getTranslation(
                            "nomination.check.sent-before",
                            before.actorName(),
                            Formats.dateTime(before.at()),
                            before.people())));
        }
    }

    private void showAttention(ListPreview preview) {
        long rows = preview.rows().stream()
                .map(CheckedRow::fate)
                .filter(CheckedRow.Fate::wantsAttention)
                .count();
        if (rows > 0) {
            notice("warn").add(new Paragraph(getTranslation("nomination.check.attention", rows)));
        }
    }

    private Div notice(String tone) {
        Div notice = new Div();
        notice.addClassNames("notice", "notice-" + tone, "full");
        add(notice);
        return notice;
    }
}
