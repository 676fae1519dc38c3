package vn.nguontre.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the first administrator's link in the log as long as the portal has none. */
@Component
class FirstAdministratorAnnouncement {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorAnnouncement.class);

    private final FirstAdministrator firstAdministrator;
    private final String address;

    FirstAdministratorAnnouncement(
            FirstAdministrator firstAdministrator,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        this.firstAdministrator = firstAdministrator;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        firstAdministrator
                .newToken()
                .ifPresent(token -> LOG.warn(
                        "No administrator yet. Open this link once, within 24 hours: {}/first-administrator/{}",
                        address,
                        token));
    }
}
