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
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.ReasonDialog;

/** What the agency's recruitment came to for somebody who has accepted, the way to note it, and to give the place back. */
class RecruitmentPart extends Div {
    private final transient OfferRow offer;
    private final transient List<RecruitmentRow> noted;
    private final transient OfferServices services;
    private final transient Runnable afterwards;

    RecruitmentPart(OfferRow offer, List<RecruitmentRow> noted, OfferServices services, Runnable afterwards) {
        this.offer = offer;
        this.noted = noted;
        this.services = services;
        this.afterwards = afterwards;
        OrderedList history = new OrderedList();
        history.addClassName("timeline");
        noted.forEach(n -> history.add(item(n)));
        history.setVisible(!noted.isEmpty());
        Paragraph awaited = new Paragraph(getTranslation("reservedpost.recruitment.awaited"));
        awaited.setVisible(noted.isEmpty());
        add(awaited, history);
        if (offer.givenBack() == null) {
            showOpen();
        }
    }

    private void showOpen() {
        boolean cameToNothing = !noted.isEmpty() && noted.getLast().outcome().cameToNothing();
        Paragraph kept = new Paragraph(getTranslation("reservedpost.give-back.kept", offer.personName()));
        kept.addClassNames("notice", "notice-warn");
        kept.setVisible(cameToNothing);
        Button giveBack = giveBack();
        giveBack.setVisible(cameToNothing);
        Div toolbar = new Div(note(), giveBack);
        toolbar.addClassName("toolbar");
        add(kept, toolbar);
    }

    private Button note() {
        Button note = new Button(
                getTranslation(
                        noted.isEmpty() ? "reservedpost.recruitment.note" : "reservedpost.recruitment.note-again"),
                e -> new RecruitmentDialog(offer, !noted.isEmpty(), draft -> {
                            services.recruitments().note(offer.id(), noted.size(), draft);
                            Notices.success(getTranslation("reservedpost.recruitment.noted"));
                            afterwards.run();
                        })
                        .open());
        note.setAriaLabel(note.getText() + ": " + offer.personName());
        return note;
    }

    private Button giveBack() {
        String title = getTranslation("reservedpost.give-back");
        String text = offer.followsByItself() ? "reservedpost.give-back.text-follows" : "reservedpost.give-back.text";
        Button button = new Button(
                title,
                e -> new ReasonDialog(title, getTranslation(text, offer.personName()), reason -> {
                            services.taken().giveBack(offer.id(), offer.version(), reason);
                            Notices.success(getTranslation("reservedpost.give-back.done"));
                            afterwards.run();
                        })
                        .open());
        button.setAriaLabel(title + ": " + offer.personName());
        return button;
    }

    private ListItem item(RecruitmentRow row) {
        ListItem item = new ListItem(
                new Paragraph(RecruitmentTexts.sentence(this, row)),
                new Span(getTranslation("reservedpost.offer-history.by", Formats.dateTime(row.at()), row.actorName())));
        if (row.reason() != null) {
            item.add(new Paragraph(getTranslation("reservedpost.offers.because", row.reason())));
        }
        return item;
    }
}
