package vn.nguontre.reservedpost;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.nguontre.people.DeclaredTies;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;

/**
 * A tie declared to a candidate holds in whichever role, for the facts that the candidate is compared by as well; as a student
 * everybody states their own.
 */
@Component
class TiesOfActor implements DeclaredTies {
    private final CandidateTieRepository ties;
    private final CurrentUser currentUser;

    TiesOfActor(CandidateTieRepository ties, CurrentUser currentUser) {
        this.ties = ties;
        this.currentUser = currentUser;
    }

    @Override
    public boolean tieTo(UUID personId) {
        Actor actor = currentUser.actor();
        return actor.is(Role.STUDENT)
                ? ties.existsByAccountIdAndPersonIdIn(actor.accountId(), List.of(personId))
                : ties.tied(actor.accountId(), List.of(personId));
    }
}
