package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

/** Officials with a tie to a candidate step aside from everything that is decided about that candidate. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class CandidateTies {
    private final CandidateTieRepository ties;
    private final DeclaredTies declared;
    private final TieFreeQuery free;
    private final PersonDirectory people;
    private final CurrentUser currentUser;
    private final Today today;

    CandidateTies(
            CandidateTieRepository ties,
            DeclaredTies declared,
            TieFreeQuery free,
            PersonDirectory people,
            CurrentUser currentUser,
            Today today) {
        this.ties = ties;
        this.declared = declared;
        this.free = free;
        this.people = people;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The actor declares their own tie; it stays on record. */
    public void declare(UUID personId, String relation) {
        people.requireInScope(personId);
        ties.saveAndFlush(new CandidateTie(personId, relation, Step.by(currentUser.actor(), today.now())));
    }

    /** Refuses an actor who has declared a tie to one of these people, or is one of them. */
    void requireNone(Collection<UUID> personIds) {
        obstacle(personIds).ifPresent(tie -> {
            throw tie;
        });
    }

    /** Why the actor may not act on these people, and who else may; empty without a tie. */
    @Transactional(readOnly = true)
    public Optional<RuleViolation> obstacle(Collection<UUID> personIds) {
        if (personIds.isEmpty() || !tied(personIds)) {
            return Optional.empty();
        }
        List<String> others = free.others(currentUser.actor(), personIds);
        return Optional.of(new RuleViolation("reservedpost.tie.steps-aside", others.size(), String.join(", ", others)));
    }

    boolean tied(Collection<UUID> personIds) {
        return !declared.among(personIds).isEmpty();
    }

    List<CandidateTie> among(Collection<UUID> personIds) {
        return ties.findByPersonIdInOrderById(personIds);
    }
}
