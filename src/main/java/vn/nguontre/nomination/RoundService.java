package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.organisation.Units;
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
    private final Units units;
    private final CurrentUser currentUser;
    private final Today today;

    RoundService(RoundRepository rounds, Units units, CurrentUser currentUser, Today today) {
        this.rounds = rounds;
        this.units = units;
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

    /** The schools that are to nominate, each with its own target if it has one; without a round nobody has. */
    @Transactional(readOnly = true)
    public List<SchoolTarget> targets(@Nullable UUID roundId) {
        Round round = roundId == null ? null : rounds.findById(roundId).orElseThrow(RuleViolation::notFound);
        return schools()
                .map(school -> new SchoolTarget(
                        school.id(), school.shortName(), round == null ? null : round.ownTarget(school.id())))
                .toList();
    }

    private Stream<UnitRow> schools() {
        var own = currentUser.scope().schoolIds();
        return units.schools().stream().filter(school -> own.contains(school.id()));
    }

    private void requireOwnSchools(RoundDraft draft) {
        Set<UUID> own = schools().map(UnitRow::id).collect(Collectors.toSet());
        if (!own.containsAll(draft.ownTargets().keySet())) {
            throw RuleViolation.notFound();
        }
    }

    /** Opens a round; refused while another one is current. */
    public UUID create(RoundDraft draft) {
        requireOwnSchools(draft);
        rounds.holdCurrent().ifPresent(current -> {
            throw new RuleViolation(
                    "nomination.round-still-current", current.row(today.date()).name());
        });
        return rounds.save(new Round(draft, step())).id();
    }

    /** Corrects name, days or targets of the current round. */
    public void change(UUID roundId, RoundDraft draft) {
        requireOwnSchools(draft);
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
