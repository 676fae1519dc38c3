package vn.nguontre.consent.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.nguontre.consent.Answer;
import vn.nguontre.consent.Answerer;
import vn.nguontre.consent.ConsentRecording;
import vn.nguontre.consent.OwnConsent;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.ReasonDialog;

/** Answers and withdrawals; says before a withdrawal what is kept and why. */
@Component
class ConsentActions {
    private final OwnConsent own;
    private final ConsentRecording recording;

    ConsentActions(OwnConsent own, ConsentRecording recording) {
        this.own = own;
        this.recording = recording;
    }

    void answer(ConsentPurpose purpose, Answer answer, Runnable done) {
        own.answer(purpose, answer);
        Notices.success(say("consent.answered-done"));
        done.run();
    }

    void withdrawOwn(ConsentPurpose purpose, Runnable done) {
        new ConfirmationDialog(
                        say("consent.withdraw-of", say(purpose.textKey())),
                        say("consent.withdraw"),
                        () -> {
                            own.withdraw(purpose);
                            tell(done);
                        },
                        new Paragraph(say("consent.withdraw-text", say(kept(purpose)))))
                .open();
    }

    /** The school notes that somebody has taken a yes back. */
    void withdrawFor(UUID personId, ConsentPurpose purpose, Answerer by, Runnable done) {
        new ReasonDialog(
                        say("consent.withdraw-of", say(purpose.textKey())),
                        say("consent.withdraw-recorded-text", say(by.textKey()), say(kept(purpose))),
                        reason -> {
                            recording.withdraw(personId, purpose, by, reason);
                            tell(done);
                        })
                .open();
    }

    static String kept(ConsentPurpose purpose) {
        return "consent.kept." + purpose;
    }

    private static void tell(Runnable done) {
        Notices.success(say("consent.withdrawn-done"));
        done.run();
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
