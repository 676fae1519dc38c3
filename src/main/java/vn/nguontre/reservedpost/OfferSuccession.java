package vn.nguontre.reservedpost;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The offer after an ended one. Who comes next but has taken back the consent is passed over, and the history says so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfferSuccession {
    private final NextInOrder order;
    private final Offering offering;
    private final OfferEntries entries;
    private final AllocationRunRepository runs;
    private final Today today;

    OfferSuccession(
            NextInOrder order, Offering offering, OfferEntries entries, AllocationRunRepository runs, Today today) {
        this.order = order;
        this.offering = offering;
        this.entries = entries;
        this.runs = runs;
        this.today = today;
    }

    /** Who would gain by the end of this offer. */
    List<UUID> waiting(Offer offer) {
        return order.waiting(offer.runId(), offer.postId(), null).stream()
                .map(NextPerson::personId)
                .toList();
    }

    /** By the committee, to the person that the page named. */
    UUID byCommittee(Offer ended, Scope scope, UUID expectedPersonId, Step step) {
        Turn turn = order.turn(ended.runId(), ended.postId(), scope);
        NextPerson next = turn.next();
        if (next == null) {
            throw new RuleViolation("reservedpost.nobody-next");
        }
        if (!next.personId().equals(expectedPersonId)) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
        passOver(ended, turn);
        return offering.offer(Succession.byCommittee(ended, next.personId(), step), today.date());
    }

    /** With as many working days as those had whose offers were released together. */
    void byItself(Offer ended) {
        Turn turn = order.turn(ended.runId(), ended.postId(), null);
        passOver(ended, turn);
        NextPerson next = turn.next();
        if (next != null) {
            offering.offer(Succession.byItself(ended, next.personId(), today.now()), released(ended.runId()));
        }
    }

    /** The place of somebody left out at release goes to the next. */
    void insteadOf(AllocationRun run, UUID postId, Step step) {
        Turn turn = order.turn(run.id(), postId, null);
        turn.passedOver().forEach(p -> entries.passedOver(run.id(), postId, null, p.personId(), step.at()));
        NextPerson next = turn.next();
        if (next != null) {
            offering.offer(Succession.insteadOf(run.id(), postId, next.personId(), step), today.date());
        }
    }

    private void passOver(Offer ended, Turn turn) {
        turn.passedOver()
                .forEach(p -> entries.passedOver(ended.runId(), ended.postId(), ended.id(), p.personId(), today.now()));
    }

    private LocalDate released(UUID runId) {
        return runs.findById(runId)
                .map(AllocationRun::releasedAt)
                .map(at -> LocalDate.ofInstant(at, Today.VIETNAM))
                .orElseGet(today::date);
    }
}
