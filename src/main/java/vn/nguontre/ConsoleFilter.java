package vn.nguontre;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;

/** The console shows warnings and the portal's own lines; a failed start is told in one sentence, not by Spring's trace. */
public class ConsoleFilter extends Filter<ILoggingEvent> {
    @Override
    public FilterReply decide(ILoggingEvent event) {
        String logger = event.getLoggerName();
        if (logger.startsWith("vn.nguontre.")) {
            return logger.equals(PortalApplication.class.getName()) ? FilterReply.DENY : FilterReply.NEUTRAL;
        }
        if (logger.startsWith("org.springframework.boot.")
                || logger.startsWith("org.mariadb.jdbc.message.")
                || logger.startsWith("org.springframework.context.support.")) {
            return FilterReply.DENY;
        }
        return event.getLevel().isGreaterOrEqual(Level.WARN) ? FilterReply.NEUTRAL : FilterReply.DENY;
    }
}
