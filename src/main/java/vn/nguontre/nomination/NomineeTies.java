package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.DeclaredTies;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** Officers with a tie to a nominee step aside: they neither support, return, approve nor refuse them. */
@Service
@Transactional
@RolesAllowed({Roles.SCHOOL_BRANCH, Roles.TOWN_COMMITTEE})
public class NomineeTies {
    private final NomineeTieRepository ties;
    private final DeclaredTies declared;
    private final PersonDirectory people;
    private final NomineeNames names;
    private final CurrentUser currentUser;
    private final Today today;

    NomineeTies(
            NomineeTieRepository ties,
            DeclaredTies declared,
            PersonDirectory people,
            NomineeNames names,
            CurrentUser currentUser,
            Today today) {
        this.ties = ties;
        this.declared = declared;
        this.people = people;
        this.names = names;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The actor declares their own tie; it stays on record. Declaring it again changes nothing. */
    public void declare(UUID personId, TieKind kind, String relation) {
        people.requireInScope(personId);
        Step step = Step.by(currentUser.actor(), today.now());
        NomineeTie tie = new NomineeTie(personId, kind, relation, step);
        if (ties.inForce(step.accountId(), personId).isEmpty()) {
            ties.save(tie);
        }
    }

    /** The actor takes back their own declaration, with a reason; both stay on record. */
    public void withdraw(UUID personId, String reason) {
        people.requireInScope(personId);
        Step step = Step.by(currentUser.actor(), today.now(), reason);
        NomineeTie tie = ties.inForce(step.accountId(), personId)
                .orElseThrow(() -> new RuleViolation("nomination.tie.none-declared"));
        tie.withdraw(step);
        ties.save(tie);
    }

    /** Refuses an actor with a declared tie to some of these, and names them. */
    void requireNone(List<Nominee> chosen) {
        Set<UUID> tied = declared.among(chosen.stream().map(Nominee::personId).toList());
        if (!tied.isEmpty()) {
            throw new RuleViolation("nomination.tie.steps-aside", names.of(tied));
        }
    }

    List<TieRow> to(UUID personId) {
        return ties.findByPersonIdOrderById(personId).stream()
                .map(NomineeTie::row)
                .toList();
    }
}
