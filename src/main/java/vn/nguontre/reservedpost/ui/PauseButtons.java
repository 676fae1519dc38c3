package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import vn.nguontre.reservedpost.OfferPausing;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.ReasonDialog;

/** Stops the clock of one offer or of all, and lets it run again. */
class PauseButtons extends Div {
    private final transient OfferPausing pausing;
    private final transient Runnable afterwards;

    PauseButtons(OfferPausing pausing, Runnable afterwards) {
        this.pausing = pausing;
        this.afterwards = afterwards;
        addClassName("toolbar");
    }

    PauseButtons forOne(OfferRow offer) {
        Button button = offer.pause() == null
                ? button("reservedpost.pause.one", () -> pause(offer))
                : button("reservedpost.pause.resume", () -> resume(offer));
        button.setAriaLabel(getTranslation(
                offer.pause() == null ? "reservedpost.pause.one-of" : "reservedpost.pause.resume-of",
                offer.personName()));
        add(button);
        return this;
    }

    PauseButtons forAll(int year, boolean anyRuns, boolean anyStands) {
        if (anyRuns) {
            add(button("reservedpost.pause.all", () -> pauseAll(year)));
        }
        if (anyStands) {
            add(button("reservedpost.pause.resume-all", () -> {
                Notices.success(getTranslation("reservedpost.pause.resume-all-done", pausing.resumeAll(year)));
                afterwards.run();
            }));
        }
        return this;
    }

    private void pause(OfferRow offer) {
        new ReasonDialog(
                        getTranslation("reservedpost.pause.one"),
                        getTranslation("reservedpost.pause.text", offer.personName()),
                        reason -> {
                            pausing.pause(offer.id(), offer.version(), reason);
                            afterwards.run();
                        })
                .open();
    }

    private void pauseAll(int year) {
        new ReasonDialog(
                        getTranslation("reservedpost.pause.all"),
                        getTranslation("reservedpost.pause.all-text", String.valueOf(year)),
                        reason -> {
                            Notices.success(
                                    getTranslation("reservedpost.pause.all-done", pausing.pauseAll(year, reason)));
                            afterwards.run();
                        })
                .open();
    }

    private void resume(OfferRow offer) {
        var lastDay = pausing.resume(offer.id(), offer.version());
        Notices.success(getTranslation("reservedpost.pause.resume-done", Formats.date(lastDay)));
        afterwards.run();
    }

    private Button button(String key, Runnable deed) {
        return new Button(getTranslation(key), e -> deed.run());
    }
}
