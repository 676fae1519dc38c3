package vn.nguontre.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.identity.DemoAccounts;
import vn.nguontre.shared.StoryClock;
import vn.nguontre.shared.Today;

/** Lets an officer do something on a day of the past, through the same services as in the present. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class StoryTeller {
    private final StoryClock clock;
    private final DemoAccounts accounts;
    private final TransactionTemplate transaction;

    StoryTeller(StoryClock clock, DemoAccounts accounts, TransactionTemplate transaction) {
        this.clock = clock;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** All of the deed or nothing, at nine in the morning of the day. */
    void on(LocalDate day, String username, Runnable deed) {
        clock.at(day.atTime(LocalTime.of(9, 0)).atZone(Today.VIETNAM).toInstant(), () -> {
            accounts.actAs(username);
            try {
                transaction.executeWithoutResult(status -> deed.run());
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
    }
}
