package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
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

/**
 * The town committee takes a refusal back while the round is open and the person has not been nominated anew. An approval
 * stands: a keeper, a class or a file may follow from it the same day.
 */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class RefusalReconsideration {
    private final SeenNominees seen;
    private final NomineeTies ties;
    private final RoundRepository rounds;
    private final PersonProgress progress;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    RefusalReconsideration(
            SeenNominees seen,
            NomineeTies ties,
            RoundRepository rounds,
            PersonProgress progress,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.seen = seen;
        this.ties = ties;
        this.rounds = rounds;
        this.progress = progress;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    public void reopen(NomineeRef ref, String reason) {
        List<Nominee> held = seen.hold(List.of(ref));
        ties.requireNone(held);
        Nominee nominee = held.getFirst();
        consents.requireNotStopped(ConsentPurpose.NOMINATION, List.of(nominee.personId()));
        rounds.findById(nominee.roundId()).orElseThrow(RuleViolation::notFound).requireCurrent();
        seen.save(nominee, nominee.reopen(Step.by(currentUser.actor(), today.now(), reason)));
        progress.refusalTakenBack(nominee.personId());
    }
}
