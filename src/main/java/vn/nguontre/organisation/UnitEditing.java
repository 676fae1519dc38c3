package vn.nguontre.organisation;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    public UUID add(
            String code, UnitKind kind, String name, String shortName, @Nullable UUID parentId, LocalDate validFrom) {
        return units.save(new Unit(code, kind, name, shortName, parentId, validFrom))
                .id();
    }

    public void endOn(UUID unitId, LocalDate lastDay) {
        Unit unit = units.findById(unitId).orElseThrow(RuleViolation::notFound);
        unit.endOn(lastDay);
        units.save(unit);
    }
}
