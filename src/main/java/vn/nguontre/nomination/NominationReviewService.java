package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The Party branch of a school supports its nominees or sends them back, one by one or several at once; all or nobody. */
@Service
@Transactional
@RolesAllowed(Roles.SCHOOL_BRANCH)
public class NominationReviewService {
    private final SeenNominees seen;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    NominationReviewService(SeenNominees seen, ConsentGate consents, CurrentUser currentUser, Today today) {
        this.seen = seen;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    public void endorse(List<NomineeRef> refs) {
        List<Nominee> chosen = seen.hold(refs);
        consents.require(
                ConsentPurpose.NOMINATION,
                chosen.stream().map(Nominee::personId).toList());
        Step step = Step.by(currentUser.actor(), today.now());
        chosen.forEach(n -> seen.save(n, n.endorse(step)));
    }

    /** Sends back to the union, which may correct and send again. */
    public void returnForCorrection(List<NomineeRef> refs, String reason) {
        List<Nominee> chosen = seen.hold(refs);
        Step step = Step.by(currentUser.actor(), today.now(), reason);
        chosen.forEach(n -> seen.save(n, n.returnForCorrection(step)));
    }
}
