package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.TimeAnswering;
import vn.nguontre.reservedpost.TimeRequestRow;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.ReasonDialog;

/** A request for more time that waits for the committee, which grants a new last day or refuses with a reason. */
class TimeTask extends Div {
    private final transient TimeAnswering.Waiting waiting;
    private final transient TimeAnswering answering;
    private final transient Runnable afterwards;

    TimeTask(TimeAnswering.Waiting waiting, OfferServices services, Runnable afterwards) {
        this.waiting = waiting;
        this.answering = services.time();
        this.afterwards = afterwards;
        OfferRow offer = waiting.offer();
        TimeRequestRow request = waiting.request();
        boolean runs = offer.pause() == null;
        Div words = new Div(
                new Paragraph(getTranslation(
                        "reservedpost.time.task",
                        offer.personName(),
                        Formats.dateTime(request.askedAt()),
                        Formats.orDash(request.reason()))),
                new Paragraph(
                        runs
                                ? getTranslation("reservedpost.time.task-clock", Formats.date(offer.lastDay()))
                                : getTranslation("reservedpost.time.task-paused")));
        words.addClassNames("notice", "notice-warn");
        add(words);
        boolean mayAct = services.ties().obstacle(List.of(offer.personId())).isEmpty();
        if (runs && mayAct) {
            Div toolbar = new Div(grant(offer.personName()), refuse(offer));
            toolbar.addClassName("toolbar");
            add(toolbar);
        }
    }

    private Button grant(String name) {
        Button button = new Button(
                getTranslation("reservedpost.time.grant"),
                e -> new TimeDialog(waiting, (lastDay, word) -> {
                            answering.grant(
                                    waiting.request().id(), waiting.request().version(), lastDay, word);
                            Notices.success(
                                    getTranslation("reservedpost.time.grant-done", name, Formats.date(lastDay)));
                            afterwards.run();
                        })
                        .open());
        button.setAriaLabel(getTranslation("reservedpost.time.grant-of", name));
        return button;
    }

    private Button refuse(OfferRow offer) {
        String name = offer.personName();
        Button button = new Button(
                getTranslation("reservedpost.time.refuse"),
                e -> new ReasonDialog(
                                getTranslation("reservedpost.time.refuse"),
                                getTranslation("reservedpost.time.refuse-text", name, Formats.date(offer.lastDay())),
                                reason -> {
                                    answering.refuse(
                                            waiting.request().id(),
                                            waiting.request().version(),
                                            reason);
                                    Notices.success(getTranslation("reservedpost.time.refuse-done", name));
                                    afterwards.run();
                                })
                        .open());
        button.setAriaLabel(getTranslation("reservedpost.time.refuse-of", name));
        return button;
    }
}
