package vn.nguontre.studyproof;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;

/** The committee learns whose study is proven; the files it does not see. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class StudyProofs {
    private final ProofQuery query;
    private final CurrentUser currentUser;

    StudyProofs(ProofQuery query, CurrentUser currentUser) {
        this.query = query;
        this.currentUser = currentUser;
    }

    /** Those of the people whose study, as stated now, was verified. */
    public Set<UUID> verified(Collection<UUID> people) {
        return query.verified(people, currentUser.scope());
    }
}
