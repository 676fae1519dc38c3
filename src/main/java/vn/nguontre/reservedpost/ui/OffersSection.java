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
import java.util.Map;
import java.util.UUID;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.reservedpost.NextPerson;
import vn.nguontre.reservedpost.OfferEntryRow;
import vn.nguontre.reservedpost.OfferPause;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.OfferStatus;
import vn.nguontre.reservedpost.RecruitmentRow;
import vn.nguontre.reservedpost.TimeAnswering;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.ReasonDialog;

/** The offers of a year with their states; a place given back names the next person. */
class OffersSection extends Section {
    private final transient OfferServices services;
    private final transient Runnable afterwards;

    OffersSection(OfferServices services, int year, Runnable afterwards) {
        this.services = services;
        this.afterwards = afterwards;
        addClassName("card");
        add(new H2(getTranslation("reservedpost.offers.title")));
        List<OfferRow> offers = services.followUp().offers(year);
        List<OfferEntryRow> history = services.pausing().history(year);
        if (offers.isEmpty()) {
            add(new Paragraph(getTranslation("reservedpost.offers.empty")));
        }
        boolean anyRuns = offers.stream().anyMatch(o -> o.isOpen() && o.pause() == null);
        boolean anyStands = offers.stream().anyMatch(o -> o.pause() != null);
        add(
                new PauseButtons(services.pausing(), afterwards).forAll(year, anyRuns, anyStands),
                new OfferHistory(
                        history.stream().filter(e -> e.offerId() == null).toList()));
        List<TimeAnswering.Waiting> waiting = services.time().waiting();
        Map<UUID, List<RecruitmentRow>> recruited = services.recruitments().of(offers);
        offers.forEach(o -> {
            Div entry = entry(
                    o, history.stream().filter(e -> o.id().equals(e.offerId())).toList());
            waiting.stream()
                    .filter(w -> w.offer().id().equals(o.id()))
                    .forEach(w -> entry.add(new TimeTask(w, services.time(), afterwards)));
            if (o.status() == OfferStatus.ACCEPTED) {
                entry.add(new RecruitmentPart(
                        o, recruited.getOrDefault(o.id(), List.of()), services.recruitments(), afterwards));
            }
            add(entry);
        });
    }

    private Div entry(OfferRow offer, List<OfferEntryRow> history) {
        Div toolbar = new Div();
        toolbar.addClassName("toolbar");
        Div entry = new Div(
                new H3(new Anchor(PersonNavigation.link(offer.personId()), offer.personName())),
                PostTexts.chip(this, offer.status()),
                new Paragraph(getTranslation(
                        "reservedpost.offers.place", offer.postTitle(), String.valueOf(offer.placeNumber()))),
                new Paragraph(where(offer)),
                toolbar);
        if (offer.closeReason() != null) {
            entry.add(new Paragraph(getTranslation("reservedpost.offers.because", offer.closeReason())));
        }
        if (offer.madeByItself()) {
            entry.add(new Paragraph(getTranslation("reservedpost.offers.made-by-itself")));
        }
        if (offer.isOpen()) {
            toolbar.add(withdraw(offer), new PauseButtons(services.pausing(), afterwards).forOne(offer));
        }
        if (offer.isAnswered()) {
            toolbar.add(services.receipts().link(this, offer));
        }
        entry.add(new OfferHistory(history));
        next(offer, entry, toolbar);
        return entry;
    }

    private void next(OfferRow offer, Div entry, Div toolbar) {
        if (!offer.passedOver().isEmpty()) {
            entry.add(new Paragraph(
                    getTranslation("reservedpost.offers.passed-over", String.join(", ", offer.passedOver()))));
        }
        NextPerson next = offer.next();
        if (next == null) {
            return;
        }
        Paragraph task = new Paragraph(getTranslation(
                offer.followsByItself() ? "reservedpost.offers.follows" : "reservedpost.offers.task", next.name()));
        task.addClassNames("notice", offer.followsByItself() ? "notice-info" : "notice-warn");
        entry.add(task);
        if (!offer.followsByItself()) {
            toolbar.add(offerNext(offer, next));
        }
    }

    private String where(OfferRow offer) {
        OfferPause pause = offer.pause();
        if (pause != null) {
            return getTranslation(
                    "reservedpost.pause.since", Formats.date(pause.since()), pause.workingDaysLeft(), pause.reason());
        }
        return offer.isOpen()
                ? PostTexts.timeLeft(this, offer)
                : getTranslation("reservedpost.offers.closed", Formats.dateTime(offer.closedAt()));
    }

    private Button withdraw(OfferRow offer) {
        Button button = new Button(
                getTranslation("reservedpost.offers.withdraw"),
                e -> new ReasonDialog(
                                getTranslation("reservedpost.offers.withdraw"),
                                getTranslation(
                                        offer.followsByItself()
                                                ? "reservedpost.offers.withdraw-follows"
                                                : "reservedpost.offers.withdraw-text",
                                        offer.personName()),
                                reason -> {
                                    services.followUp().withdraw(offer.id(), offer.version(), reason);
                                    afterwards.run();
                                })
                        .open());
        button.setAriaLabel(getTranslation("reservedpost.offers.withdraw-of", offer.personName()));
        return button;
    }

    private Button offerNext(OfferRow offer, NextPerson next) {
        Button button = new Button(getTranslation("reservedpost.offers.next", next.name()), e -> {
            services.followUp().offerToNext(offer.id(), next.personId());
            Notices.success(getTranslation("reservedpost.offers.next-done", next.name()));
            afterwards.run();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
