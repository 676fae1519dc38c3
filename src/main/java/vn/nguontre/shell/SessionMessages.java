package vn.nguontre.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;

/** What an open page says once the portal no longer knows it: an ended session leads to the log-in, in the reader's language. */
@Component
class SessionMessages implements VaadinServiceInitListener {
    private final PortalTexts texts;

    SessionMessages(PortalTexts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::messages);
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        Words words = new Words(texts, info.getLocale());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(SessionEnd.ENDED);
        messages.setInternalErrorCaption(words.say("shell.out-of-step"));
        messages.setInternalErrorMessage(words.say("shell.out-of-step-text"));
        messages.setSyncErrorCaption(words.say("shell.out-of-step"));
        messages.setSyncErrorMessage(words.say("shell.out-of-step-text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(words.say("shell.cookies-needed"));
        messages.setCookiesDisabledMessage(words.say("shell.cookies-needed-text"));
        return messages;
    }
}
