package vn.nguontre.intention;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;

/** The keeper of a person reads what that person answered, as long as the consent holds; nobody else does. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD})
public class KeptIntentions {
    private final IntentionQuery query;
    private final ConsentGate consents;
    private final CurrentUser currentUser;

    KeptIntentions(IntentionQuery query, ConsentGate consents, CurrentUser currentUser) {
        this.query = query;
        this.consents = consents;
        this.currentUser = currentUser;
    }

    /** The answers, newest first, or nothing at all for whoever is not the keeper today. */
    public Optional<List<IntentionRow>> of(UUID personId) {
        boolean mayRead = query.keeps(currentUser.actor(), personId)
                && consents.missing(ConsentPurpose.MENTORING, List.of(personId)).isEmpty();
        return mayRead ? Optional.of(query.latest(personId)) : Optional.empty();
    }
}
