package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.RecruitmentRow;
import vn.nguontre.reservedpost.Recruitments;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;

/** What the agency's recruitment came to for somebody who has accepted, and the way to note it. */
class RecruitmentPart extends Div {
    RecruitmentPart(OfferRow offer, List<RecruitmentRow> noted, Recruitments recruitments, Runnable afterwards) {
        OrderedList history = new OrderedList();
        history.addClassName("timeline");
        noted.forEach(n -> history.add(item(n)));
        history.setVisible(!noted.isEmpty());
        Paragraph awaited = new Paragraph(getTranslation("reservedpost.recruitment.awaited"));
        awaited.setVisible(noted.isEmpty());
        Button note = new Button(
                getTranslation(
                        noted.isEmpty() ? "reservedpost.recruitment.note" : "reservedpost.recruitment.note-again"),
                e -> new RecruitmentDialog(offer, !noted.isEmpty(), draft -> {
                            recruitments.note(offer.id(), noted.size(), draft);
                            Notices.success(getTranslation("reservedpost.recruitment.noted"));
                            afterwards.run();
                        })
                        .open());
        note.setAriaLabel(note.getText() + ": " + offer.personName());
        add(awaited, history, note);
    }

    private ListItem item(RecruitmentRow noted) {
        ListItem item = new ListItem(
                new Paragraph(RecruitmentTexts.sentence(this, noted)),
                new Span(getTranslation(
                        "reservedpost.offer-history.by", Formats.dateTime(noted.at()), noted.actorName())));
        if (noted.reason() != null) {
            item.add(new Paragraph(getTranslation("reservedpost.offers.because", noted.reason())));
        }
        return item;
    }
}
