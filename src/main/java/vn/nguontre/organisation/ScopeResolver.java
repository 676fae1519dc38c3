package vn.nguontre.organisation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Scope;

/**
 * Turns an assignment into the people it opens. A unit inherits what the units it succeeded looked after, so nobody loses sight
 * of their people through a merger.
 */
@Component
class ScopeResolver {
    private final UnitRepository units;

    ScopeResolver(UnitRepository units) {
        this.units = units;
    }

    Scope resolve(Role role, UUID unitId, @Nullable UUID personId) {
        UnitRow unit = units.findById(unitId).map(Unit::row).orElseThrow(RuleViolation::notFound);
        return switch (role) {
            case TOWN_COMMITTEE -> Scope.ofSchools(schoolsBelow(unitId));
            case YOUTH_UNION, SCHOOL_BRANCH ->
                unit.schoolId() == null
                        ? Scope.ofSchools(schoolsBelow(unitId))
                        : Scope.ofSchools(Set.of(unit.schoolId()));
            case WARD -> Scope.ofWards(units.withPredecessors(unitId));
            case STUDENT -> personId == null ? Scope.NOTHING : Scope.ofPerson(personId);
            case ADMINISTRATOR -> Scope.NOTHING;
        };
    }

    private Set<UUID> schoolsBelow(UUID unitId) {
        Set<UUID> line = units.withPredecessors(unitId);
        Set<UUID> schools = new HashSet<>(units.childIds(UnitKind.SCHOOL, line));
        schools.addAll(units.schoolsOfYouthUnions(line));
        return schools;
    }
}
