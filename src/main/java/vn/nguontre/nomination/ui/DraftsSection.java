package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.nguontre.nomination.DraftRow;
import vn.nguontre.shared.ui.Formats;

/** Files that were sent and wait for somebody to go on with them. */
class DraftsSection extends Section {
    DraftsSection(List<DraftRow> drafts) {
        add(new H2(getTranslation("nomination.drafts")), new Paragraph(getTranslation("nomination.drafts.text")));
        Div cards = new Div();
        cards.addClassName("cards");
        drafts.forEach(draft -> cards.add(card(draft)));
        add(cards);
    }

    private Section card(DraftRow draft) {
        Anchor open = new Anchor(NominationNavigation.draft(draft.id()), getTranslation("nomination.drafts.go-on"));
        open.addClassName("card-link");
        open.setAriaLabel(open.getText() + ": " + draft.fileName());
        Paragraph file = new Paragraph(draft.fileName());
        file.addClassName("card-title");
        Section card = new Section(
                file,
                new Paragraph(draft.schoolName()),
                new Paragraph(getTranslation(
                        "nomination.drafts.since", draft.startedBy(), Formats.dateTime(draft.changedAt()))),
                open);
        card.addClassName("card");
        return card;
    }
}
