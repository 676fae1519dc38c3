package vn.nguontre.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.Serial;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;

/** The one place where what went wrong becomes a sentence; anything unforeseen gets a reference number and goes to the log. */
@Component
class UserFacingErrors implements ErrorHandler {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(UserFacingErrors.class);
    private static final Pattern CONSTRAINT = Pattern.compile("(?:key|CONSTRAINT) ['`]((?:uq|fk|ck)_[a-z_]+)['`]");

    private final transient PortalTexts texts;

    UserFacingErrors(PortalTexts texts) {
        this.texts = texts;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Words words = new Words(texts, ui == null ? PortalTexts.VIETNAMESE : ui.getLocale());
        String sentence = sentence(event.getThrowable(), words);
        if (ui != null) {
            Notices.problem(sentence);
        }
    }

    /** The sentence for a failure, also for pages that show it in full. */
    String sentence(Throwable failure, Words words) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RuleViolation refusal -> {
                    return words.say(refusal.key(), spoken(refusal));
                }
                case AccessDeniedException denied -> {
                    return words.say("shared.not-allowed");
                }
                case ConcurrencyFailureException outdated -> {
                    return words.say("shared.changed-meanwhile");
                }
                case DataIntegrityViolationException broken -> {
                    return constraintSentence(broken, words);
                }
                default -> {
                    // look deeper
                }
            }
        }
        return unforeseen(failure, words);
    }

    private static Object[] spoken(RuleViolation refusal) {
        Object[] arguments = refusal.arguments();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof LocalDate date) {
                arguments[i] = Formats.date(date);
            }
        }
        return arguments;
    }

    private String constraintSentence(DataIntegrityViolationException broken, Words words) {
        Matcher matcher =
                CONSTRAINT.matcher(String.valueOf(broken.getMostSpecificCause().getMessage()));
        if (matcher.find()) {
            String key = "constraint." + matcher.group(1);
            if (texts.knows(key)) {
                return words.say(key);
            }
            if (matcher.group(1).startsWith("uq_")) {
                LOG.info("Somebody else was faster: {}", matcher.group(1));
                return words.say("shared.changed-meanwhile");
            }
        }
        return unforeseen(broken, words);
    }

    private static String unforeseen(Throwable failure, Words words) {
        String reference = Long.toString(System.nanoTime() & 0xfffffff, 36).toUpperCase(Locale.ROOT);
        LOG.error("Reference {}", reference, failure);
        return words.say("shared.unforeseen", reference);
    }
}
