package vn.nguontre.reservedpost;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.shared.Today;

/** Offers whose last day has passed lapse by themselves and give their place back. */
@Component
public class OfferLapse {
    private static final Logger LOG = LoggerFactory.getLogger(OfferLapse.class);

    private final OfferRepository offers;
    private final TransactionTemplate transaction;
    private final Today today;

    OfferLapse(OfferRepository offers, TransactionTemplate transaction, Today today) {
        this.offers = offers;
        this.transaction = transaction;
        this.today = today;
    }

    /** May run at any time, as often as one likes, on several nodes at once. One offer in the way does not stop the others. */
    public void lapse() {
        for (UUID offerId : offers.due(today.date())) {
            try {
                transaction.executeWithoutResult(status -> lapse(offerId));
            } catch (DataAccessException inTheWay) {
                LOG.warn("Offer {} lapses later: {}", offerId, inTheWay.getMessage());
            }
        }
    }

    private void lapse(UUID offerId) {
        if (offers.lapse(offerId, today.date(), today.now()) > 0) {
            LOG.info("Offer {} has lapsed", offerId);
        }
    }
}
