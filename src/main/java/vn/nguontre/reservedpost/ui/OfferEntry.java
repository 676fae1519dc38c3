package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.reservedpost.GivenBack;
import vn.nguontre.reservedpost.NextPerson;
import vn.nguontre.reservedpost.OfferPause;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.ReasonDialog;

/** One offer as the committee follows it; who has declared a tie reads why there are no buttons. */
class OfferEntry extends Div {
    private final transient OfferRow offer;
    private final transient OfferServices services;
    private final transient Runnable afterwards;
    private final Div toolbar = new Div();

    OfferEntry(OfferRow offer, OfferServices services, Runnable afterwards) {
        this.offer = offer;
        this.services = services;
        this.afterwards = afterwards;
        addClassName("entry");
        toolbar.addClassName("toolbar");
        add(
                new H3(new Anchor(PersonNavigation.link(offer.personId()), offer.personName())),
                PostTexts.chip(this, offer.status()),
                new Paragraph(getTranslation(
                        "reservedpost.offers.place", offer.postTitle(), String.valueOf(offer.placeNumber()))),
                new Paragraph(where()),
                new NativeDetails(
                        getTranslation("reservedpost.offers.conditions", offer.textVersion()),
                        new ConditionList(offer)),
                toolbar);
        GivenBack givenBack = offer.givenBack();
        if (givenBack != null) {
            add(new Paragraph(getTranslation(
                    "reservedpost.give-back.done-at", Formats.dateTime(givenBack.at()), givenBack.reason())));
        }
        if (offer.closeReason() != null) {
            add(new Paragraph(getTranslation("reservedpost.offers.because", offer.closeReason())));
        }
        if (offer.madeByItself()) {
            add(new Paragraph(getTranslation("reservedpost.offers.made-by-itself")));
        }
        if (offer.paper().isPresent()) {
            toolbar.add(services.receipts().link(this, offer));
        }
        Optional<RuleViolation> tie = services.ties().obstacle(concerned());
        boolean mayAct = tie.isEmpty();
        if (mayAct && offer.isOpen()) {
            toolbar.add(withdraw(), new PauseButtons(services.pausing(), afterwards).forOne(offer));
        }
        next(mayAct);
        if (offer.isOpen() || offer.next() != null) {
            tie.ifPresent(t -> add(new StepsAside(t)));
        }
    }

    private List<UUID> concerned() {
        List<UUID> people = new ArrayList<>(List.of(offer.personId()));
        NextPerson next = offer.next();
        if (next != null) {
            people.add(next.personId());
        }
        return people;
    }

    private void next(boolean mayAct) {
        if (!offer.passedOver().isEmpty()) {
            add(new Paragraph(
                    getTranslation("reservedpost.offers.passed-over", String.join(", ", offer.passedOver()))));
        }
        NextPerson next = offer.next();
        if (next == null) {
            return;
        }
        Paragraph task = new Paragraph(getTranslation(
                offer.followsByItself() ? "reservedpost.offers.follows" : "reservedpost.offers.task", next.name()));
        task.addClassNames("notice", offer.followsByItself() ? "notice-info" : "notice-warn");
        add(task);
        if (mayAct && !offer.followsByItself()) {
            toolbar.add(offerNext(next));
        }
    }

    private String where() {
        OfferPause pause = offer.pause();
        if (pause != null) {
            return getTranslation(
                    "reservedpost.pause.since", Formats.date(pause.since()), pause.workingDaysLeft(), pause.reason());
        }
        return offer.isOpen()
                ? PostTexts.timeLeft(this, offer)
                : getTranslation("reservedpost.offers.closed", Formats.dateTime(offer.closedAt()));
    }

    private Button withdraw() {
        String title = getTranslation("reservedpost.offers.withdraw");
        String text =
                offer.followsByItself() ? "reservedpost.offers.withdraw-follows" : "reservedpost.offers.withdraw-text";
        Button button = new Button(
                title,
                e -> new ReasonDialog(title, getTranslation(text, offer.personName()), reason -> {
                            services.followUp().withdraw(offer.id(), offer.version(), reason);
                            afterwards.run();
                        })
                        .open());
        button.setAriaLabel(getTranslation("reservedpost.offers.withdraw-of", offer.personName()));
        return button;
    }

    private Button offerNext(NextPerson next) {
        Button button = new Button(getTranslation("reservedpost.offers.next", next.name()), e -> {
            services.followUp().offerToNext(offer.id(), next.personId());
            Notices.success(getTranslation("reservedpost.offers.next-done", next.name()));
            afterwards.run();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
