package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.ChangedRow;
import vn.nguontre.nomination.CheckedRow.Fate;
import vn.nguontre.nomination.ListPreview;

/** Says that nobody was taken because the outcome would have been another than the sender saw, and names who it is about. */
class ChangedNotice extends Div {
    private static final int MOST = 50;

    ChangedNotice(ListPreview seen, ListPreview now) {
        addClassNames("notice", "notice-warn");
        getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation("nomination.changed", seen.taken(), now.taken())));
        List<ChangedRow> rows = ChangedRow.between(seen, now);
        if (rows.isEmpty()) {
            return;
        }
        UnorderedList lines = new UnorderedList();
        rows.stream()
                .limit(MOST)
                .forEach(row -> lines.add(new ListItem(getTranslation(
                        "nomination.changed.row", row.row(), row.name(), word(row.before()), word(row.now())))));
        if (rows.size() > MOST) {
            lines.add(new ListItem(getTranslation("nomination.changed.more", rows.size() - MOST)));
        }
        add(lines);
    }

    private String word(@Nullable Fate fate) {
        return getTranslation(fate == null ? "nomination.changed.problem" : fate.textKey());
    }
}
