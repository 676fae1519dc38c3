package vn.nguontre.reservedpost;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.studyproof.DeclaredTies;

/** A tie declared to a candidate holds for the check of the candidate's study as well, in whichever role. */
@Component
class ProofTies implements DeclaredTies {
    private final CandidateTieRepository ties;
    private final CurrentUser currentUser;

    ProofTies(CandidateTieRepository ties, CurrentUser currentUser) {
        this.ties = ties;
        this.currentUser = currentUser;
    }

    @Override
    public boolean tieTo(UUID personId) {
        return ties.existsByAccountIdAndPersonIdIn(currentUser.actor().accountId(), List.of(personId));
    }
}
