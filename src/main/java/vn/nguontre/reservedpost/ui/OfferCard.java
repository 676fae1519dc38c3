package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.reservedpost.GivenBack;
import vn.nguontre.reservedpost.OfferPause;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;

/** One offer as the student reads it: what, on which conditions, until when, and the answer. */
class OfferCard extends Section {
    private static final int LONGEST_REASON = 500;
    private final transient OfferRow offer;
    private final transient OwnOfferServices services;
    private final transient Runnable afterwards;

    OfferCard(OfferRow offer, OwnOfferServices services, Runnable afterwards) {
        this.offer = offer;
        this.services = services;
        this.afterwards = afterwards;
        addClassName("card");
        add(new H2(offer.postTitle()), PostTexts.chip(this, offer.status()));
        if (offer.isOpen()) {
            addClassName("urgent");
            showOpen();
        } else {
            add(new Paragraph(getTranslation(
                    "reservedpost.offer.ended." + offer.status().name(), Formats.date(offer.lastDay()))));
            GivenBack givenBack = offer.givenBack();
            because(givenBack == null ? offer.closeReason() : givenBack.reason());
            if (offer.isAnswered()) {
                add(new NoPromise(), services.receipts().link(this, offer));
                services.recruitments()
                        .of(List.of(offer))
                        .values()
                        .forEach(noted -> add(new Paragraph(RecruitmentTexts.sentence(this, noted.getLast()))));
            }
        }
        add(new OwnTimeRequest(offer, services.time(), afterwards));
    }

    private void because(@Nullable String reason) {
        if (reason != null) {
            add(new Paragraph(getTranslation("reservedpost.offers.because", reason)));
        }
    }

    private void showOpen() {
        Paragraph left = new Paragraph(PostTexts.timeLeft(this, offer));
        left.addClassNames("notice", "notice-warn");
        OfferPause pause = offer.pause();
        Paragraph kept = new Paragraph();
        kept.setVisible(pause != null);
        if (pause != null) {
            left.setText(getTranslation("reservedpost.pause.own", Formats.date(pause.since()), pause.reason()));
            kept.setText(getTranslation("reservedpost.pause.own-days", pause.workingDaysLeft()));
        }
        Paragraph reminded =
                new Paragraph(getTranslation("reservedpost.reminder.own", Formats.day(offer.remindedAt())));
        reminded.setVisible(offer.remindedAt() != null);
        Button accept = new Button(getTranslation("reservedpost.offer.accept"), e -> confirmAccept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        boolean agreed = services.answer().mayAccept();
        accept.setVisible(pause == null && agreed);
        Button decline = new Button(getTranslation("reservedpost.offer.decline"), e -> confirmDecline());
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        Div toolbar = new Div(accept, decline);
        toolbar.addClassName("toolbar");
        add(
                left,
                kept,
                reminded,
                facts(),
                new Paragraph(getTranslation("reservedpost.offer.conditions")),
                new ConditionList(offer),
                toolbar,
                services.receipts().link(this, offer));
        if (!agreed) {
            add(noConsent());
        }
    }

    private Div noConsent() {
        Div notice = new Div(
                new Paragraph(getTranslation("reservedpost.offer.no-consent")),
                new Anchor(PersonNavigation.ownLink(), getTranslation("reservedpost.offer.agree-again")));
        notice.addClassNames("notice", "notice-warn");
        return notice;
    }

    private Facts facts() {
        return new Facts()
                .with(getTranslation("reservedpost.agency"), offer.agency())
                .with(getTranslation("reservedpost.majors"), offer.majors())
                .with(
                        getTranslation("reservedpost.degree-level"),
                        getTranslation(offer.degreeLevel().textKey()))
                .with(getTranslation("reservedpost.year"), String.valueOf(offer.year()))
                .with(getTranslation("reservedpost.rank"), offer.plan().rank())
                .with(getTranslation("reservedpost.method"), PostTexts.methods(this, offer.plan()))
                .with(getTranslation("reservedpost.legal-basis"), offer.plan().document())
                .with(getTranslation("reservedpost.offer.text-version"), offer.textVersion());
    }

    private void confirmAccept() {
        new ConfirmationDialog(
                        getTranslation("reservedpost.offer.accept-title"),
                        getTranslation("reservedpost.offer.accept"),
                        () -> {
                            services.answer().accept(offer.id(), offer.version());
                            Notices.success(getTranslation("reservedpost.offer.accepted"));
                            afterwards.run();
                        },
                        new Paragraph(
                                getTranslation("reservedpost.offer.accept-text", offer.postTitle(), offer.agency())),
                        new NoPromise())
                .open();
    }

    private void confirmDecline() {
        TextArea reason = new TextArea(getTranslation("reservedpost.offer.decline-reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        Dialog dialog = new ConfirmationDialog(
                getTranslation("reservedpost.offer.decline-title"),
                getTranslation("reservedpost.offer.decline"),
                () -> {
                    services.answer().decline(offer.id(), offer.version(), reason.getValue());
                    Notices.success(getTranslation("reservedpost.offer.declined"));
                    afterwards.run();
                },
                new Paragraph(getTranslation("reservedpost.offer.decline-text", offer.postTitle())),
                reason);
        dialog.open();
    }
}
