package vn.nguontre.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The administrator keeps the directory of units. */
@Service
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class UnitEditing {
    private final UnitRepository units;

    private final CurrentUser currentUser;
    private final Today today;

    UnitEditing(UnitRepository units, CurrentUser currentUser, Today today) {
        this.units = units;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Every unit there is or was. */
    @Transactional(readOnly = true)
    public List<UnitRow> every() {
        return units.everyUnit().stream().map(Unit::row).toList();
    }

    /** The same with what each has taken over. */
    @Transactional(readOnly = true)
    public List<UnitEntry> directory() {
        var all = units.everyUnit();
        var byId = all.stream().collect(toMap(Unit::id, identity()));
        return all.stream().map(unit -> unit.entry(byId)).toList();
    }

    /** Adds a unit; the branch or union of a school is tied to that school, which opens its people to it. */
    public UUID add(UnitDraft draft) {
        UUID school = draft.schoolId();
        if (school != null
                && units.findById(school)
                                .orElseThrow(RuleViolation::notFound)
                                .row()
                                .kind()
                        != UnitKind.SCHOOL) {
            throw new RuleViolation("organisation.not-a-school");
        }
        return units.save(new Unit(draft)).id();
    }

    public void endOn(UUID unitId, LocalDate lastDay) {
        Unit unit = unit(unitId);
        unit.endOn(lastDay);
        units.save(unit);
    }

    /** Lets a unit take over another, and with it the right to see its people. */
    public void takeOver(UUID unitId, UUID predecessorId, LocalDate since, String legalSource) {
        Unit successor = unit(unitId);
        if (units.withPredecessors(predecessorId).contains(unitId)) {
            throw new RuleViolation(
                    "organisation.taken-over-in-a-circle", successor.row().name());
        }
        successor.takeOver(unit(predecessorId), since, legalSource);
        units.save(successor);
    }

    /** Takes the doubt from a unit and what it took over: the actor has seen the document that says so. */
    public void confirm(UUID unitId, String source) {
        if (source.isBlank()) {
            throw new RuleViolation("organisation.source-required");
        }
        Unit unit = unit(unitId);
        unit.confirm(Step.by(currentUser.actor(), today.now(), source));
        units.save(unit);
    }

    private Unit unit(UUID id) {
        return units.findById(id).orElseThrow(RuleViolation::notFound);
    }
}
