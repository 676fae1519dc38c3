package vn.nguontre.rollover;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.Pupil;
import vn.nguontre.people.PupilClasses;
import vn.nguontre.rollover.RolloverPlan.Move;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The union takes its school's pupils into the running school year: look at the proposal, put it right, apply all or nothing. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.YOUTH_UNION)
public class ClassRollover {
    private final PupilClasses pupils;
    private final RolloverRepository rollovers;
    private final RolloverMoveRepository moves;
    private final Units units;
    private final CurrentUser currentUser;
    private final Today today;

    ClassRollover(
            PupilClasses pupils,
            RolloverRepository rollovers,
            RolloverMoveRepository moves,
            Units units,
            CurrentUser currentUser,
            Today today) {
        this.pupils = pupils;
        this.rollovers = rollovers;
        this.moves = moves;
        this.units = units;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The schools whose pupils the actor may roll over. */
    public List<UnitRow> schools() {
        var own = currentUser.scope().schoolIds();
        return units.schools().stream().filter(u -> own.contains(u.id())).toList();
    }

    /** How many pupils, in all schools of the actor, still have a class of an earlier year. */
    public int waiting() {
        return pupils.countBehind();
    }

    public RolloverProposal propose(UUID schoolId) {
        return RolloverProposal.of(schoolId, today.schoolYear(), pupils.behind(schoolId));
    }

    /** The latest roll-overs of the school, the newest first. */
    public List<RolloverRow> past(UUID schoolId) {
        pupils.requireSchoolInScope(schoolId);
        Map<UUID, Map<Outcome, Integer>> counts = new HashMap<>();
        List<Rollover> latest = rollovers.findFirst10BySchoolIdOrderByIdDesc(schoolId);
        moves.count(latest.stream().map(Rollover::id).toList())
                .forEach(c -> counts.computeIfAbsent(c.rolloverId(), k -> new EnumMap<>(Outcome.class))
                        .put(c.outcome(), Math.toIntExact(c.people())));
        return latest.stream()
                .map(r -> r.row(counts.getOrDefault(r.id(), Map.of())))
                .toList();
    }

    /**
     * Applies the plan, whole or not at all. Pupils whom somebody has rolled over in the meantime stay as they are, so the same
     * plan applied twice changes nothing the second time. The row says what was done.
     */
    @Transactional
    public RolloverRow apply(RolloverPlan plan) {
        Map<UUID, Pupil> behind =
                pupils.holdBehind(plan.schoolId()).stream().collect(Collectors.toMap(Pupil::id, Function.identity()));
        pupils.requireAt(
                plan.schoolId(), plan.moves().stream().map(Move::personId).toList());
        if (!plan.into().equals(today.schoolYear())) {
            throw new RuleViolation("rollover.other-year", today.schoolYear().label());
        }
        Rollover rollover = new Rollover(plan.schoolId(), plan.into(), Step.by(currentUser.actor(), today.now()));
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Move move : plan.moves()) {
            Pupil pupil = behind.remove(move.personId());
            if (pupil != null) {
                if (counts.isEmpty()) {
                    rollovers.save(rollover);
                }
                moves.save(new RolloverMove(rollover.id(), pupil, move.outcome(), move(pupil, move, plan.into())));
                counts.merge(move.outcome(), 1, Integer::sum);
            }
        }
        return rollover.row(counts);
    }

    /** Does the step and returns the class the pupil attends from now on. */
    private @Nullable String move(Pupil pupil, Move move, SchoolYear into) {
        SchoolClass last = new SchoolClass(pupil.schoolClass());
        switch (move.outcome()) {
            case MOVES_UP -> {
                String next = higher(pupil, last, move.nextClass()).name();
                pupils.attend(pupil.id(), into, next);
                return next;
            }
            case REPEATS -> {
                pupils.attend(pupil.id(), into, last.name());
                return last.name();
            }
            case FINISHES -> {
                int years = into.startYear() - pupil.schoolYear().startYear();
                if (last.grade().isPresent() && !last.isFinishedAfter(years)) {
                    throw new RuleViolation("rollover.not-finished", pupil.fullName(), pupil.schoolClass());
                }
                pupils.leave(pupil.id(), into.previous());
            }
            case MOVED_AWAY -> pupils.leave(pupil.id(), pupil.schoolYear());
        }
        return null;
    }

    private static SchoolClass higher(Pupil pupil, SchoolClass last, @Nullable String typed) {
        SchoolClass next = SchoolClass.typed(typed == null ? "" : typed)
                .orElseThrow(() -> new RuleViolation("rollover.class-unreadable", pupil.schoolClass()));
        int lastGrade = last.grade().orElse(0);
        if (next.grade().orElse(0) <= lastGrade) {
            throw new RuleViolation("rollover.class-not-higher", pupil.schoolClass(), next.name());
        }
        return next;
    }
}
