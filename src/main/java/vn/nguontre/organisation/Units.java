package vn.nguontre.organisation;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** The directory of units: names and links, no people, so everybody may look. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class Units {
    private final UnitRepository units;
    private final Today today;

    Units(UnitRepository units, Today today) {
        this.units = units;
        this.today = today;
    }

    /** Throws {@link RuleViolation} if there is none. */
    public UnitRow get(UUID id) {
        return units.findById(id).map(Unit::row).orElseThrow(RuleViolation::notFound);
    }

    public Optional<UnitRow> byCode(String code) {
        return units.findByCode(code).map(Unit::row);
    }

    /** The short name for lists, or an empty text for no unit. */
    public String shortName(UUID id) {
        return get(id).shortName();
    }

    /** Units of a kind that exist today. */
    public List<UnitRow> ofKind(UnitKind kind) {
        LocalDate day = today.date();
        return units.ofKind(kind).stream()
                .map(Unit::row)
                .filter(u -> u.existsOn(day))
                .toList();
    }

    public List<UnitRow> schools() {
        return ofKind(UnitKind.SCHOOL);
    }

    /** Ward and commune committees of today. */
    public List<UnitRow> wards() {
        return ofKind(UnitKind.WARD_COMMITTEE);
    }

    /** The Party branch of a school, today. */
    public Optional<UnitRow> branchOf(UUID schoolId) {
        return ofKind(UnitKind.SCHOOL_BRANCH).stream()
                .filter(u -> schoolId.equals(u.schoolId()))
                .findFirst();
    }
}
