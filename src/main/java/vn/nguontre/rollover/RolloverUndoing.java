package vn.nguontre.rollover;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PupilStepsBack;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The union takes a roll-over of the running school year back, whole, as long as nobody has acted on one of its pupils. */
@Service
@Transactional
@RolesAllowed(Roles.YOUTH_UNION)
public class RolloverUndoing {
    private final RolloverRepository rollovers;
    private final RolloverMoveRepository moves;
    private final RolloverUndoRepository undone;
    private final MovedOnQuery movedOn;
    private final PupilStepsBack stepsBack;
    private final CurrentUser currentUser;
    private final Today today;

    RolloverUndoing(
            RolloverRepository rollovers,
            RolloverMoveRepository moves,
            RolloverUndoRepository undone,
            MovedOnQuery movedOn,
            PupilStepsBack stepsBack,
            CurrentUser currentUser,
            Today today) {
        this.rollovers = rollovers;
        this.moves = moves;
        this.undone = undone;
        this.movedOn = movedOn;
        this.stepsBack = stepsBack;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Everybody has the class again that they had before. */
    public void undo(UUID schoolId, UUID rolloverId) {
        stepsBack.hold(schoolId);
        Rollover rollover = rollovers.findByIdAndSchoolId(rolloverId, schoolId).orElseThrow(RuleViolation::notFound);
        requireUndoable(rollover);
        for (RolloverMove move : moves.findByRolloverId(rolloverId)) {
            if (move.attendsOn()) {
                stepsBack.attendsNoMore(move.personId(), rollover.into());
            } else {
                stepsBack.neverLeft(move.personId());
            }
        }
        undone.save(new RolloverUndo(rolloverId, Step.by(currentUser.actor(), today.now())));
    }

    private void requireUndoable(Rollover rollover) {
        SchoolYear year = today.schoolYear();
        if (!rollover.into().equals(year)) {
            throw new RuleViolation("rollover.other-year", year.label());
        }
        if (undone.existsByRolloverId(rollover.id())) {
            throw new RuleViolation("rollover.undone-already");
        }
        List<String> names = movedOn.names(rollover.id());
        if (!names.isEmpty()) {
            throw new RuleViolation("rollover.moved-on", names.size(), names.getFirst());
        }
    }

    /** Says of each roll-over whether it was taken back, or how many stand in the way of it. */
    @Transactional(readOnly = true)
    public List<RolloverRow> marked(List<RolloverRow> rows) {
        Map<UUID, RolloverRow.Undone> taken =
                undone.findByRolloverIdIn(rows.stream().map(RolloverRow::id).toList()).stream()
                        .collect(Collectors.toMap(RolloverUndo::rolloverId, RolloverUndo::row));
        Function<RolloverRow, Integer> inTheWay =
                row -> taken.containsKey(row.id()) ? 0 : movedOn.names(row.id()).size();
        return rows.stream()
                .map(row -> row.marked(taken.get(row.id()), inTheWay.apply(row)))
                .toList();
    }
}
