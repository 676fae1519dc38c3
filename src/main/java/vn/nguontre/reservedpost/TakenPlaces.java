package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonProgress;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The committee gives an accepted place back once it is noted that the recruitment came to nothing. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class TakenPlaces {
    private final OfferRepository offers;
    private final RecruitmentRepository recruitments;
    private final OfferSuccession succession;
    private final CandidateTies ties;
    private final PersonDirectory people;
    private final PersonProgress progress;
    private final CurrentUser currentUser;
    private final Today today;

    TakenPlaces(
            OfferRepository offers,
            RecruitmentRepository recruitments,
            OfferSuccession succession,
            CandidateTies ties,
            PersonDirectory people,
            PersonProgress progress,
            CurrentUser currentUser,
            Today today) {
        this.offers = offers;
        this.recruitments = recruitments;
        this.succession = succession;
        this.ties = ties;
        this.people = people;
        this.progress = progress;
        this.currentUser = currentUser;
        this.today = today;
    }

    /**
     * Frees the place for the next in the order, and the person for other posts. The answer and the notes stay.
     *
     * @param version of the offer as the actor has seen it
     */
    public void giveBack(UUID offerId, int version, String reason) {
        Offer offer = offers.findAlone(offerId).orElseThrow(RuleViolation::notFound);
        people.requireInScope(offer.personId());
        ties.requireNone(List.of(offer.personId()));
        ties.requireNone(succession.waiting(offer));
        Expected.version(offer, version).giveBack(Step.by(currentUser.actor(), today.now(), reason));
        if (!cameToNothing(offerId)) {
            throw new RuleViolation("reservedpost.give-back.not-noted");
        }
        offers.saveAndFlush(offer);
        progress.notReturned(offer.personId());
    }

    private boolean cameToNothing(UUID offerId) {
        return recruitments
                .findFirstByOfferIdOrderByNumberDesc(offerId)
                .filter(r -> r.outcome().cameToNothing())
                .isPresent();
    }
}
