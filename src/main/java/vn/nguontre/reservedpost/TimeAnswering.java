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
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The committee gives more time to answer an offer, within the working days of POST-04, or refuses with a reason. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class TimeAnswering {
    private final TimeRequestRepository requests;
    private final OfferRepository offers;
    private final OfferQuery query;
    private final OfferSuccession succession;
    private final CandidateTies ties;
    private final ConsentGate consents;
    private final PersonDirectory people;
    private final RuleBook ruleBook;
    private final CurrentUser currentUser;
    private final Today today;

    TimeAnswering(
            TimeRequestRepository requests,
            OfferRepository offers,
            OfferQuery query,
            OfferSuccession succession,
            CandidateTies ties,
            ConsentGate consents,
            PersonDirectory people,
            RuleBook ruleBook,
            CurrentUser currentUser,
            Today today) {
        this.requests = requests;
        this.offers = offers;
        this.query = query;
        this.succession = succession;
        this.ties = ties;
        this.consents = consents;
        this.people = people;
        this.ruleBook = ruleBook;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Requests without an answer on open offers, the offer that ends first before the others. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        MoreTime most = most();
        List<TimeRequest> waiting = requests.waiting();
        Set<UUID> inScope =
                people.inScope(waiting.stream().map(TimeRequest::personId).toList());
        return waiting.stream()
                .filter(r -> inScope.contains(r.personId()))
                .flatMap(r -> query.one(r.offerId(), currentUser.scope()).stream()
                        .map(o -> new Waiting(r.row(), o, most.latest(o.lastDay()))))
                .toList();
    }

    /**
     * A request that waits.
     *
     * @param latest the latest day that may be granted
     */
    public record Waiting(TimeRequestRow request, OfferRow offer, LocalDate latest) {}

    /** Moves the last day; with a word to it, or a blank one. */
    public void grant(UUID requestId, int version, LocalDate lastDay, String word) {
        TimeRequest request = inScope(requestId);
        consents.require(ConsentPurpose.POSTS, request.personId());
        Offer offer = offer(request);
        Step step = word.isBlank()
                ? Step.by(currentUser.actor(), today.now())
                : Step.by(currentUser.actor(), today.now(), word);
        request.grant(offer, lastDay, most(), today.date(), step);
        requests.saveAndFlush(Expected.version(request, version));
        offers.saveAndFlush(offer);
    }

    public void refuse(UUID requestId, int version, String reason) {
        TimeRequest request = inScope(requestId);
        Offer offer = offer(request);
        ties.requireNone(succession.waiting(offer));
        request.refuse(offer, today.date(), Step.by(currentUser.actor(), today.now(), reason));
        requests.saveAndFlush(Expected.version(request, version));
    }

    private TimeRequest inScope(UUID requestId) {
        TimeRequest request = requests.findById(requestId).orElseThrow(RuleViolation::notFound);
        people.requireInScope(request.personId());
        ties.requireNone(List.of(request.personId()));
        return request;
    }

    private Offer offer(TimeRequest request) {
        return offers.findById(request.offerId()).orElseThrow(RuleViolation::notFound);
    }

    private MoreTime most() {
        return new MoreTime(ruleBook.workingDays(), ruleBook.number(Rule.OFFER_EXTENSION_WORKING_DAYS, today.date()));
    }
}
