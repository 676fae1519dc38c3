package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** A student with an open offer asks once for more time; until the committee answers, the last day stays. */
@Service
@Transactional
@RolesAllowed(Roles.STUDENT)
public class TimeAsking {
    private final TimeRequestRepository requests;
    private final OfferRepository offers;
    private final CandidateReading reading;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    TimeAsking(
            TimeRequestRepository requests,
            OfferRepository offers,
            CandidateReading reading,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.requests = requests;
        this.offers = offers;
        this.reading = reading;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    public void ask(UUID offerId, String reason) {
        UUID person = currentUser.actor().ownPersonId();
        Offer offer = offers.findById(offerId)
                .filter(o -> o.personId().equals(person))
                .orElseThrow(RuleViolation::notFound);
        consents.require(ConsentPurpose.POSTS, person);
        if (requests.existsByOfferId(offerId)) {
            throw new RuleViolation("reservedpost.time.asked-already");
        }
        Step step = Step.by(currentUser.actor(), today.now(), reason);
        requests.saveAndFlush(new TimeRequest(offer, today.date(), step));
    }

    /** What the student has asked, on whatever offer. */
    @Transactional(readOnly = true)
    public List<TimeRequestRow> own() {
        return reading.requests(currentUser.actor().ownPersonId());
    }
}
