package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The Party branch of a school supports its nominees or sends them back, one by one or several at once; all or nobody. */
@Service
@Transactional
@RolesAllowed(Roles.SCHOOL_BRANCH)
public class NominationReviewService {
    private final SeenNominees seen;
    private final NomineeTies ties;
    private final RoundRepository rounds;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    NominationReviewService(
            SeenNominees seen,
            NomineeTies ties,
            RoundRepository rounds,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.seen = seen;
        this.ties = ties;
        this.rounds = rounds;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    public void endorse(List<NomineeRef> refs) {
        List<Nominee> chosen = held(refs);
        consents.require(
                ConsentPurpose.NOMINATION,
                chosen.stream().map(Nominee::personId).toList());
        Step step = Step.by(currentUser.actor(), today.now());
        chosen.forEach(n -> seen.save(n, n.endorse(step)));
    }

    /** Sends back to the union, which may correct and send again. */
    public void returnForCorrection(List<NomineeRef> refs, String reason) {
        List<Nominee> chosen = held(refs);
        Step step = Step.by(currentUser.actor(), today.now(), reason);
        chosen.forEach(n -> seen.save(n, n.returnForCorrection(step)));
    }

    /**
     * Takes the branch's word back, be it support or a return, with a reason; as long as the round is open and nobody has gone on
     * from it.
     */
    public void reconsider(NomineeRef ref, String reason) {
        Nominee nominee = held(List.of(ref)).getFirst();
        rounds.findById(nominee.roundId()).orElseThrow(RuleViolation::notFound).requireCurrent();
        seen.save(nominee, nominee.reconsider(Step.by(currentUser.actor(), today.now(), reason)));
    }

    /** Whoever is tied to one of them decides on none. */
    private List<Nominee> held(List<NomineeRef> refs) {
        List<Nominee> chosen = seen.hold(refs);
        ties.requireNone(chosen);
        return chosen;
    }
}
