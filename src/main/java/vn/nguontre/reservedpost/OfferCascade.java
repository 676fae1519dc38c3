package vn.nguontre.reservedpost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.shared.RuleViolation;

/** Offers a place given back to the next person, where the committee chose so when it released the offers. */
@Component
public class OfferCascade {
    private static final Logger LOG = LoggerFactory.getLogger(OfferCascade.class);
    private static final String FREED = """
            select o.id, o.post_id
            from post_offer o
            join allocation_run a on a.id = o.run_id and a.next_by_itself
            join reserved_post r on r.id = o.post_id and r.status = 'OPEN'
            join place_now n on n.place_id = o.place_id and n.state = 'RETURNED'
            where o.status in ('DECLINED', 'LAPSED', 'WITHDRAWN', 'GIVEN_BACK')
              and not exists (select 1 from post_offer later where later.place_id = o.place_id and later.id > o.id)
            """;

    private final JdbcClient jdbc;
    private final OfferRepository offers;
    private final PlaceEntries places;
    private final OfferSuccession succession;
    private final TransactionTemplate transaction;

    OfferCascade(
            JdbcClient jdbc,
            OfferRepository offers,
            PlaceEntries places,
            OfferSuccession succession,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.places = places;
        this.succession = succession;
        this.transaction = transaction;
    }

    /** May run at any time, as often as one likes, on several nodes at once. One place in the way does not stop the others. */
    public void run() {
        for (Freed freed : jdbc.sql(FREED + "order by o.id").query(Freed::of).list()) {
            try {
                transaction.executeWithoutResult(status -> follow(freed));
            } catch (RuleViolation | DataAccessException inTheWay) {
                LOG.warn("The offer after {} waits: {}", freed.offerId(), inTheWay.getMessage());
            }
        }
    }

    /** Looks again once nobody else works on the places of the post. */
    private void follow(Freed freed) {
        places.lock(freed.postId());
        boolean stillFree = jdbc.sql(FREED + "and o.id = :id")
                .param("id", freed.offerId().toString())
                .query(Freed::of)
                .optional()
                .isPresent();
        if (stillFree) {
            succession.byItself(offers.findById(freed.offerId()).orElseThrow(RuleViolation::notFound));
        }
    }

    private record Freed(UUID offerId, UUID postId) {
        static Freed of(ResultSet r, int row) throws SQLException {
            return new Freed(UUID.fromString(r.getString(1)), UUID.fromString(r.getString(2)));
        }
    }
}
