package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonProgress;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The student answers their own offer, until the last day inclusive. */
@Service
@Transactional
@RolesAllowed(Roles.STUDENT)
public class OfferAnswer {
    private final OfferRepository offers;
    private final CandidateReading reading;
    private final PersonProgress progress;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    OfferAnswer(
            OfferRepository offers,
            CandidateReading reading,
            PersonProgress progress,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.offers = offers;
        this.reading = reading;
        this.progress = progress;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The student's own offers, newest first. */
    @Transactional(readOnly = true)
    public List<OfferRow> own() {
        return reading.offers(currentUser.actor().ownPersonId());
    }

    /** Whether the student agrees to be considered for posts; without that an offer can only be declined. */
    @Transactional(readOnly = true)
    public boolean mayAccept() {
        return consents.missing(
                        ConsentPurpose.POSTS, List.of(currentUser.actor().ownPersonId()))
                .isEmpty();
    }

    public void accept(UUID offerId, int version) {
        Offer offer = own(offerId, version);
        consents.require(ConsentPurpose.POSTS, offer.personId());
        offer.accept(today.date(), step());
        offers.saveAndFlush(offer);
        progress.returned(offer.personId());
    }

    /** Declines; a reason helps but is not asked for. */
    public void decline(UUID offerId, int version, String reason) {
        Offer offer = own(offerId, version);
        offer.decline(today.date(), reason.isBlank() ? step() : Step.by(currentUser.actor(), today.now(), reason));
        offers.saveAndFlush(offer);
    }

    private Offer own(UUID offerId, int version) {
        UUID person = currentUser.actor().ownPersonId();
        Offer offer = offers.findById(offerId)
                .filter(o -> o.personId().equals(person))
                .orElseThrow(RuleViolation::notFound);
        return Expected.version(offer, version);
    }

    private Step step() {
        return Step.by(currentUser.actor(), today.now());
    }
}
