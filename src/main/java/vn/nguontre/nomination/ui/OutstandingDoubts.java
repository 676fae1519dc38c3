package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.nguontre.nomination.CheckedRow;
import vn.nguontre.nomination.OutstandingCriteria.Verdict;

/** Who on a list does not surely meet the criteria for an outstanding member, and why; it stops nobody. */
class OutstandingDoubts extends NativeDetails {
    private static final int MOST = 100;

    OutstandingDoubts(List<CheckedRow> doubtful) {
        setSummaryText(getTranslation("nomination.outstanding.doubts", doubtful.size()));
        var texts = new OutstandingTexts(this::getTranslation);
        UnorderedList lines = new UnorderedList();
        doubtful.stream()
                .limit(MOST)
                .forEach(row -> lines.add(new ListItem(getTranslation(
                        "nomination.outstanding.doubt",
                        row.row().row(),
                        row.row().name().full(),
                        texts.word(row.standing().verdict()),
                        texts.doubts(row.standing())))));
        if (doubtful.size() > MOST) {
            lines.add(new ListItem(getTranslation("nomination.outstanding.more", doubtful.size() - MOST)));
        }
        setContent(new Div(new Paragraph(getTranslation("nomination.outstanding.no-obstacle")), lines));
    }

    static List<CheckedRow> of(List<CheckedRow> rows) {
        return rows.stream()
                .filter(row -> row.standing().verdict() != Verdict.MET)
                .toList();
    }
}
