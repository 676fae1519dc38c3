package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
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

/**
 * The Youth Union sends nominees to the Party branch of their school, at first or again after a correction. Those who have not
 * answered yet may be sent, those who have said no or taken their yes back may not.
 */
@Service
@Transactional
@RolesAllowed(Roles.YOUTH_UNION)
public class NominationSubmissionService {
    private final SeenNominees seen;
    private final NomineeRepository nominees;
    private final NomineeQuery query;
    private final RoundRepository rounds;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    NominationSubmissionService(
            SeenNominees seen,
            NomineeRepository nominees,
            NomineeQuery query,
            RoundRepository rounds,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.seen = seen;
        this.nominees = nominees;
        this.query = query;
        this.rounds = rounds;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Sends listed nominees, and returned ones again. All or nobody. Of who has not agreed the branch reads the least only. */
    public int submit(List<NomineeRef> refs) {
        return submit(seen.hold(refs), Step.by(currentUser.actor(), today.now()));
    }

    /** Sends returned nominees again and tells the branch what was put right. */
    public int resubmit(List<NomineeRef> refs, String whatWasPutRight) {
        return submit(seen.hold(refs), Step.by(currentUser.actor(), today.now(), whatWasPutRight));
    }

    /** Sends everybody of a list who is not sent yet and has not said no; returns how many. */
    public int submitList(UUID listId) {
        List<Nominee> waiting = seen.hold(query.withStatus(currentUser.scope(), listId, NomineeStatus.LISTED));
        Set<UUID> stopped =
                consents.stopped(ConsentPurpose.NOMINATION, people(waiting)).keySet();
        List<Nominee> others =
                waiting.stream().filter(n -> !stopped.contains(n.personId())).toList();
        return submit(others.isEmpty() ? waiting : others, Step.by(currentUser.actor(), today.now()));
    }

    /** Corrects what the list says while the nominee lies with the union. */
    public void correct(NomineeRef ref, NomineeResults results) {
        Nominee nominee = seen.hold(List.of(ref)).getFirst();
        consents.require(ConsentPurpose.NOMINATION, nominee.personId());
        nominee.correct(results);
        nominees.save(nominee);
    }

    private int submit(List<Nominee> chosen, Step step) {
        requireNotStopped(chosen);
        chosen.stream().map(Nominee::roundId).distinct().forEach(this::requireTakesLists);
        chosen.forEach(n -> seen.save(n, n.submit(step)));
        return chosen.size();
    }

    private void requireNotStopped(List<Nominee> chosen) {
        consents.requireNotStopped(ConsentPurpose.NOMINATION, people(chosen));
    }

    private static List<UUID> people(List<Nominee> chosen) {
        return chosen.stream().map(Nominee::personId).toList();
    }

    private void requireTakesLists(UUID roundId) {
        rounds.findById(roundId).orElseThrow(RuleViolation::notFound).requireTakesLists(today.date());
    }
}
