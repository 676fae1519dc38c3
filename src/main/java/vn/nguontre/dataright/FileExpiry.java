package vn.nguontre.dataright;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.people.PersonExpiry;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** Erases the files whose time is over, as the answers to the questions of consent promise. */
@Component
class FileExpiry {
    private static final Logger LOG = LoggerFactory.getLogger(FileExpiry.class);

    private final ExpiryQuery query;
    private final PersonExpiry people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Today today;

    FileExpiry(ExpiryQuery query, PersonExpiry people, JdbcClient jdbc, TransactionTemplate transaction, Today today) {
        this.query = query;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.today = today;
    }

    /**
     * Announces what is coming, then erases what was announced for long enough. May run at any time, as often as one likes, on
     * several nodes at once. One file in the way does not stop the others.
     */
    void eraseDue() {
        transaction.executeWithoutResult(status -> query.announce());
        for (UUID personId : query.due()) {
            erase(personId);
        }
    }

    /** Each file in a transaction of its own, held first and looked at once more. */
    void erase(UUID personId) {
        try {
            transaction.executeWithoutResult(status -> {
                if (people.hold(personId)) {
                    query.of(personId)
                            .filter(file -> !file.erasedOn().isAfter(today.date()))
                            .ifPresent(this::erase);
                }
            });
        } catch (RuleViolation | DataAccessException inTheWay) {
            LOG.warn("File {} is erased later: {}", personId, inTheWay.getMessage());
        }
    }

    private void erase(ExpiringFile file) {
        people.erase(file.personId());
        jdbc.sql("insert into expired_file (person_id, school_id, reason, due_on, erased_on) values (?, ?, ?, ?, ?)")
                .params(
                        file.personId().toString(),
                        file.schoolId().toString(),
                        file.reason().name(),
                        file.erasedOn(),
                        today.date())
                .update();
        LOG.info("File {} is erased: its time was over on {}", file.personId(), file.erasedOn());
    }
}
