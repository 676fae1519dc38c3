package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/** The committee and the keeper remind students who have not answered in the last working days of POST-05, and write it down. */
@Service
@Transactional
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.WARD})
public class OfferReminding {
    private final UnansweredQuery query;
    private final OfferRepository offers;
    private final OfferEntries entries;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    OfferReminding(
            UnansweredQuery query,
            OfferRepository offers,
            OfferEntries entries,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.query = query;
        this.offers = offers;
        this.entries = entries;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Near their last day and without an answer, the nearest first; not those who have taken their consent back. */
    @Transactional(readOnly = true)
    public List<UnansweredOffer> unanswered() {
        List<UnansweredOffer> near = query.near(currentUser.actor());
        Set<UUID> withoutConsent = consents.missing(
                        ConsentPurpose.POSTS,
                        near.stream().map(UnansweredOffer::personId).toList())
                .keySet();
        return near.stream().filter(o -> !withoutConsent.contains(o.personId())).toList();
    }

    /** The same without those whom somebody has reminded today. */
    @Transactional(readOnly = true)
    public List<UnansweredOffer> toRemind() {
        return unanswered().stream().filter(o -> !remindedToday(o)).toList();
    }

    /** Writes down that the student was reminded; with a word to it, or a blank one. */
    public void remind(UUID offerId, ReminderWay way, String word) {
        Offer offer = offers.findById(offerId)
                .filter(o -> unanswered().stream().anyMatch(u -> u.offerId().equals(offerId)))
                .orElseThrow(() -> new RuleViolation("reservedpost.reminder.not-due"));
        entries.remind(
                offer,
                way,
                word.isBlank()
                        ? Step.by(currentUser.actor(), today.now())
                        : Step.by(currentUser.actor(), today.now(), word));
    }

    private boolean remindedToday(UnansweredOffer offer) {
        return offer.remindedAt() != null
                && LocalDate.ofInstant(offer.remindedAt(), Today.VIETNAM).equals(today.date());
    }
}
