package vn.nguontre.reservedpost;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.Today;

/** Offers whose last day has passed lapse by themselves and give their place back. */
@Component
public class OfferLapse {
    private static final Logger LOG = LoggerFactory.getLogger(OfferLapse.class);

    private final OfferRepository offers;
    private final Today today;

    OfferLapse(OfferRepository offers, Today today) {
        this.offers = offers;
        this.today = today;
    }

    /** May run at any time, as often as one likes, on several nodes at once. */
    @Transactional
    public void lapse() {
        int lapsed = offers.lapse(today.date(), today.now());
        if (lapsed > 0) {
            LOG.info("{} offers have lapsed", lapsed);
        }
    }
}
