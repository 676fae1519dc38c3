package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.reservedpost.NextPerson;
import vn.nguontre.reservedpost.OfferFollowUp;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.ReasonDialog;

/** The offers of a year with their states; a place given back names the next person. */
class OffersSection extends Section {
    private final transient OfferFollowUp followUp;
    private final transient Runnable afterwards;

    OffersSection(OfferFollowUp followUp, int year, Runnable afterwards) {
        this.followUp = followUp;
        this.afterwards = afterwards;
        addClassName("card");
        add(new H2(getTranslation("reservedpost.offers.title")));
        List<OfferRow> offers = followUp.offers(year);
        if (offers.isEmpty()) {
            add(new Paragraph(getTranslation("reservedpost.offers.empty")));
        }
        offers.forEach(o -> add(entry(o)));
    }

    private Div entry(OfferRow offer) {
        Div toolbar = new Div();
        toolbar.addClassName("toolbar");
        Div entry = new Div(
                new H3(new Anchor(PersonNavigation.link(offer.personId()), offer.personName())),
                PostTexts.chip(this, offer.status()),
                new Paragraph(getTranslation(
                        "reservedpost.offers.place", offer.postTitle(), String.valueOf(offer.placeNumber()))),
                new Paragraph(
                        offer.isOpen()
                                ? PostTexts.timeLeft(this, offer)
                                : getTranslation("reservedpost.offers.closed", Formats.dateTime(offer.closedAt()))),
                toolbar);
        if (offer.closeReason() != null) {
            entry.add(new Paragraph(getTranslation("reservedpost.offers.because", offer.closeReason())));
        }
        if (offer.isOpen()) {
            toolbar.add(withdraw(offer));
        }
        NextPerson next = offer.next();
        if (next != null) {
            toolbar.add(offerNext(offer, next));
        }
        return entry;
    }

    private Button withdraw(OfferRow offer) {
        Button button = new Button(
                getTranslation("reservedpost.offers.withdraw"),
                e -> new ReasonDialog(
                                getTranslation("reservedpost.offers.withdraw"),
                                getTranslation("reservedpost.offers.withdraw-text", offer.personName()),
                                reason -> {
                                    followUp.withdraw(offer.id(), offer.version(), reason);
                                    afterwards.run();
                                })
                        .open());
        button.setAriaLabel(getTranslation("reservedpost.offers.withdraw-of", offer.personName()));
        return button;
    }

    private Button offerNext(OfferRow offer, NextPerson next) {
        Button button = new Button(getTranslation("reservedpost.offers.next", next.name()), e -> {
            followUp.offerToNext(offer.id(), next.personId());
            Notices.success(getTranslation("reservedpost.offers.next-done", next.name()));
            afterwards.run();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
