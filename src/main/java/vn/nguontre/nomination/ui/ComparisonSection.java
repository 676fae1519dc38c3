package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import vn.nguontre.nomination.CheckedRow;
import vn.nguontre.nomination.ListChoices;
import vn.nguontre.nomination.ListPreview;

/** Rows that may mean somebody whom the portal knows; who is left for later is not taken. */
class ComparisonSection extends Section {
    private static final int MOST = 30;

    ComparisonSection(ListPreview preview, List<CheckedRow> doubtful, Consumer<ListChoices> decide) {
        add(
                new H2(getTranslation("nomination.compare", doubtful.size())),
                new Paragraph(getTranslation("nomination.compare.text")));
        doubtful.stream().limit(MOST).forEach(row -> add(new ComparisonCard(row, preview.choices(), decide)));
        if (doubtful.size() > MOST) {
            add(new Paragraph(getTranslation("nomination.compare.more", doubtful.size() - MOST)));
        }
    }
}
