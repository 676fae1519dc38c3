package vn.nguontre.reservedpost;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** Offers a free place of a post to a person, with a last day counted in working days. */
@Component
class Offering {
    private final OfferRepository offers;
    private final PostPlaces places;
    private final ReservedPostRepository posts;
    private final RuleBook ruleBook;
    private final ConsentGate consents;
    private final CandidateTurn turn;
    private final Today today;

    Offering(
            OfferRepository offers,
            PostPlaces places,
            ReservedPostRepository posts,
            RuleBook ruleBook,
            ConsentGate consents,
            CandidateTurn turn,
            Today today) {
        this.offers = offers;
        this.places = places;
        this.posts = posts;
        this.ruleBook = ruleBook;
        this.consents = consents;
        this.turn = turn;
        this.today = today;
    }

    UUID offer(UUID runId, UUID postId, UUID personId, Step step) {
        return offer(Succession.first(runId, postId, personId, step), today.date());
    }

    /** With as many working days to answer as the rule book gave on the day. */
    UUID offer(Succession made, LocalDate ruleOf) {
        turn.toOffer(made.personId());
        consents.require(ConsentPurpose.POSTS, made.personId());
        posts.findById(made.postId()).orElseThrow(RuleViolation::notFound).requireOpen();
        UUID place = places.toOffer(made.postId(), made.personId(), made.placeId());
        var lastDay =
                ruleBook.workingDays().after(today.date(), ruleBook.number(Rule.OFFER_ANSWER_WORKING_DAYS, ruleOf));
        return offers.saveAndFlush(new Offer(made, place, lastDay)).id();
    }
}
