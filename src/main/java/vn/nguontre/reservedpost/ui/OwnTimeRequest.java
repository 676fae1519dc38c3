package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.TimeAsking;
import vn.nguontre.reservedpost.TimeRequestRow;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.ReasonDialog;

/** The student's one request for more time: to ask, then what became of it. */
class OwnTimeRequest extends Div {
    private final transient OfferRow offer;

    OwnTimeRequest(OfferRow offer, TimeAsking asking, Runnable afterwards) {
        this.offer = offer;
        Optional<TimeRequestRow> asked = asking.own().stream()
                .filter(r -> r.offerId().equals(offer.id()))
                .findFirst();
        boolean mayAsk = offer.isOpen() && offer.pause() == null;
        setVisible(mayAsk || asked.isPresent());
        asked.ifPresentOrElse(this::show, () -> add(ask(asking, afterwards)));
    }

    private Button ask(TimeAsking asking, Runnable afterwards) {
        return new Button(
                getTranslation("reservedpost.time.ask"),
                e -> new ReasonDialog(
                                getTranslation("reservedpost.time.ask"),
                                getTranslation("reservedpost.time.ask-text", Formats.date(offer.lastDay())),
                                reason -> {
                                    asking.ask(offer.id(), reason);
                                    Notices.success(getTranslation("reservedpost.time.sent"));
                                    afterwards.run();
                                })
                        .open());
    }

    private void show(TimeRequestRow request) {
        add(new Paragraph(getTranslation(
                "reservedpost.time.own", Formats.dateTime(request.askedAt()), Formats.orDash(request.reason()))));
        if (request.isWaiting()) {
            waits();
        } else if (request.grantedLastDay() == null) {
            notice("warn", getTranslation("reservedpost.time.refused", Formats.orDash(request.answerReason())));
        } else {
            notice("good", getTranslation("reservedpost.time.granted", Formats.date(request.grantedLastDay())));
            if (request.answerReason() != null) {
                add(new Paragraph(getTranslation("reservedpost.time.granted-word", request.answerReason())));
            }
        }
    }

    private void waits() {
        if (!offer.isOpen()) {
            add(new Paragraph(getTranslation("reservedpost.time.unanswered")));
        } else if (offer.pause() == null) {
            notice("warn", getTranslation("reservedpost.time.clock", Formats.date(offer.lastDay())));
        }
    }

    private void notice(String tone, String words) {
        Paragraph notice = new Paragraph(words);
        notice.addClassNames("notice", "notice-" + tone);
        add(notice);
    }
}
