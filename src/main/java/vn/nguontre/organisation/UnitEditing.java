package vn.nguontre.organisation;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;

/** The administrator keeps the directory of units. */
@Service
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class UnitEditing {
    private final UnitRepository units;

    UnitEditing(UnitRepository units) {
        this.units = units;
    }

    /** Every unit there is or was. */
    @Transactional(readOnly = true)
    public List<UnitRow> every() {
        return units.everyUnit().stream().map(Unit::row).toList();
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
        Unit unit = units.findById(unitId).orElseThrow(RuleViolation::notFound);
        unit.endOn(lastDay);
        units.save(unit);
    }
}
