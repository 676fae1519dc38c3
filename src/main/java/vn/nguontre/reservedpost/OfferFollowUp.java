package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The committee follows its offers: takes one back, or offers a place that has become free to the next person. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class OfferFollowUp {
    private final OfferRepository offers;
    private final OfferQuery query;
    private final OfferSuccession succession;
    private final CandidateTies ties;
    private final PersonDirectory people;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    OfferFollowUp(
            OfferRepository offers,
            OfferQuery query,
            OfferSuccession succession,
            CandidateTies ties,
            PersonDirectory people,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.offers = offers;
        this.query = query;
        this.succession = succession;
        this.ties = ties;
        this.people = people;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<OfferRow> offers(int year) {
        return query.ofYear(year, currentUser.scope());
    }

    /** Those with an open offer who no longer agree to be considered for posts, and so can only decline it. */
    @Transactional(readOnly = true)
    public Set<UUID> withoutConsent(List<OfferRow> rows) {
        return consents.missing(
                        ConsentPurpose.POSTS,
                        rows.stream()
                                .filter(OfferRow::isOpen)
                                .map(OfferRow::personId)
                                .toList())
                .keySet();
    }

    @Transactional(readOnly = true)
    public int open() {
        return query.open(currentUser.scope());
    }

    /** The places given back that wait for somebody to offer them to the next person. */
    @Transactional(readOnly = true)
    public List<OfferRow> toOfferOn() {
        return query.freed(currentUser.scope()).stream()
                .filter(o -> o.next() != null && !o.followsByItself())
                .toList();
    }

    public void withdraw(UUID offerId, int version, String reason) {
        Offer offer = Expected.version(inScope(offerId), version);
        ties.requireNone(succession.waiting(offer));
        offer.withdraw(Step.by(currentUser.actor(), today.now(), reason));
        offers.saveAndFlush(offer);
    }

    /** Offers the place of an ended offer to the person that the page named as the next. */
    public UUID offerToNext(UUID endedOfferId, UUID expectedPersonId) {
        Offer ended = inScope(endedOfferId);
        if (query.one(endedOfferId, currentUser.scope()).map(OfferRow::next).isEmpty()) {
            throw new RuleViolation("reservedpost.nobody-next");
        }
        ties.requireNone(List.of(expectedPersonId));
        return succession.byCommittee(
                ended, currentUser.scope(), expectedPersonId, Step.by(currentUser.actor(), today.now()));
    }

    private Offer inScope(UUID offerId) {
        Offer offer = offers.findById(offerId).orElseThrow(RuleViolation::notFound);
        people.requireInScope(offer.personId());
        ties.requireNone(List.of(offer.personId()));
        return offer;
    }
}
