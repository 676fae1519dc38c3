package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.nguontre.reservedpost.OfferReminding;
import vn.nguontre.reservedpost.UnansweredOffer;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;

/** Somebody has not answered and the last day is near: whom to call, and where to write down that one did. */
class ReminderTask extends Div {
    ReminderTask(UnansweredOffer offer, OfferReminding reminding, Runnable afterwards) {
        Div words = new Div(
                new Paragraph(getTranslation(
                        "reservedpost.reminder.task",
                        offer.personName(),
                        offer.workingDaysLeft(),
                        Formats.weekday(offer.lastDay(), getLocale()))),
                new Paragraph(getTranslation(
                        "reservedpost.reminder.contact",
                        Formats.orDash(offer.phone()),
                        Formats.orDash(offer.email()))));
        if (offer.remindedAt() != null) {
            words.add(new Paragraph(
                    getTranslation("reservedpost.reminder.already", Formats.dateTime(offer.remindedAt()))));
        }
        words.addClassNames("notice", "notice-warn");
        Button log = new Button(
                getTranslation("reservedpost.reminder.log"),
                e -> new ReminderDialog(offer.personName(), (way, word) -> {
                            reminding.remind(offer.offerId(), way, word);
                            Notices.success(getTranslation("reservedpost.reminder.done", offer.personName()));
                            afterwards.run();
                        })
                        .open());
        log.setAriaLabel(getTranslation("reservedpost.reminder.log-of", offer.personName()));
        Div toolbar = new Div(log);
        toolbar.addClassName("toolbar");
        add(words, toolbar);
    }
}
