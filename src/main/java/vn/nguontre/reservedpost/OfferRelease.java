package vn.nguontre.reservedpost;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.Step;

/** Makes the offers of a run, all at the same moment; without consent there is none, and the place is free again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfferRelease {
    private final PlaceEntries places;
    private final Offering offering;
    private final OfferSuccession succession;
    private final OfferEntries entries;
    private final ConsentGate consents;

    OfferRelease(
            PlaceEntries places,
            Offering offering,
            OfferSuccession succession,
            OfferEntries entries,
            ConsentGate consents) {
        this.places = places;
        this.offering = offering;
        this.succession = succession;
        this.entries = entries;
        this.consents = consents;
    }

    /** Returns the names of those left out; if so chosen, the next in the order are offered their places. */
    List<String> release(AllocationRun run, List<RunLine> decided, Step step) {
        Map<UUID, String> leftOut = consents.missing(
                ConsentPurpose.POSTS, decided.stream().map(RunLine::personId).toList());
        decided.stream()
                .filter(line -> !leftOut.containsKey(line.personId()))
                .forEach(line -> offering.offer(run.id(), line.decidedPost(), line.personId(), step));
        List<RunLine> without = decided.stream()
                .filter(line -> leftOut.containsKey(line.personId()))
                .toList();
        without.forEach(line -> leaveOut(run, line, step));
        if (run.nextByItself()) {
            without.forEach(line -> succession.insteadOf(run, line.decidedPost(), step));
        }
        return List.copyOf(leftOut.values());
    }

    private void leaveOut(AllocationRun run, RunLine line, Step step) {
        places.giveBack(line.decidedPost(), line.personId(), step);
        entries.passedOver(run.id(), line.decidedPost(), null, line.personId(), step.at());
    }
}
