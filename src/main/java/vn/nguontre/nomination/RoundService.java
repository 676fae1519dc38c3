package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** Rounds of nomination: the town committee opens, changes and closes them; those who nominate and decide read them. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class RoundService {
    private final RoundRepository rounds;
    private final CurrentUser currentUser;
    private final Today today;

    RoundService(RoundRepository rounds, CurrentUser currentUser, Today today) {
        this.rounds = rounds;
        this.currentUser = currentUser;
        this.today = today;
    }

    @Transactional(readOnly = true)
    @RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
    public Optional<RoundRow> current() {
        return rounds.current().map(r -> r.row(today.date()));
    }

    /** All rounds, the latest first. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
    public List<RoundRow> all() {
        return rounds.findAllByOrderByOpensDescIdDesc().stream()
                .map(r -> r.row(today.date()))
                .toList();
    }

    /** Opens a round; refused while another one is current. */
    public UUID create(RoundDraft draft) {
        rounds.holdCurrent().ifPresent(current -> {
            throw new RuleViolation(
                    "nomination.round-still-current", current.row(today.date()).name());
        });
        return rounds.save(new Round(draft, step())).id();
    }

    /** Corrects name, days or target of the current round. */
    public void change(UUID roundId, RoundDraft draft) {
        Round round = rounds.hold(roundId).orElseThrow(RuleViolation::notFound);
        round.change(draft);
        rounds.save(round);
    }

    public void close(UUID roundId) {
        Round round = rounds.hold(roundId).orElseThrow(RuleViolation::notFound);
        round.close(step());
        rounds.save(round);
    }

    private Step step() {
        return Step.by(currentUser.actor(), today.now());
    }
}
