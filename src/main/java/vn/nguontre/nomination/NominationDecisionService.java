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
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The town committee's word on nominees the branches support, one by one or several at once; all or nobody. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class NominationDecisionService {
    private final SeenNominees seen;
    private final NomineeTies ties;
    private final PersonProgress progress;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    NominationDecisionService(
            SeenNominees seen,
            NomineeTies ties,
            PersonProgress progress,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.seen = seen;
        this.ties = ties;
        this.progress = progress;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Takes the nominees into the scheme. */
    public void approve(List<NomineeRef> refs) {
        List<Nominee> chosen = held(refs);
        consents.require(
                ConsentPurpose.NOMINATION,
                chosen.stream().map(Nominee::personId).toList());
        Step step = Step.by(currentUser.actor(), today.now());
        for (Nominee nominee : chosen) {
            seen.save(nominee, nominee.approve(step));
            progress.approved(nominee.personId());
        }
    }

    /** Refuses with a reason; the person may be nominated again in a later round. */
    public void refuse(List<NomineeRef> refs, String reason) {
        List<Nominee> chosen = held(refs);
        Step step = Step.by(currentUser.actor(), today.now(), reason);
        for (Nominee nominee : chosen) {
            seen.save(nominee, nominee.refuse(step));
            progress.refused(nominee.personId());
        }
    }

    /** Whoever is tied to one of them decides on none. */
    private List<Nominee> held(List<NomineeRef> refs) {
        List<Nominee> chosen = seen.hold(refs);
        ties.requireNone(chosen);
        return chosen;
    }
}
