package vn.nguontre.organisation;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.AddressReader.Place;
import vn.nguontre.shared.Today;

/** Knows which of today's wards and communes an address means. Names and links only, so everybody may ask. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class Residences {
    private final UnitRepository units;
    private final Today today;

    Residences(UnitRepository units, Today today) {
        this.units = units;
        this.today = today;
    }

    /** Reads addresses by the names of today and of all units merged into today's; made once for a whole list. */
    public AddressReader reader() {
        LocalDate day = today.date();
        Map<UUID, UnitRow> all =
                units.everyUnit().stream().map(Unit::row).collect(Collectors.toMap(UnitRow::id, Function.identity()));
        return new AddressReader(all.values().stream()
                .filter(u -> u.kind() == UnitKind.WARD_COMMITTEE && u.existsOn(day))
                .map(ward -> place(ward, all))
                .toList());
    }

    private Place place(UnitRow ward, Map<UUID, UnitRow> all) {
        List<UnitRow> line = units.withPredecessors(ward.id()).stream()
                .map(all::get)
                .filter(u -> u.kind() == UnitKind.WARD_COMMITTEE)
                .toList();
        List<UnitRow> above = new ArrayList<>();
        line.forEach(u -> addParents(u.parentId(), all, above));
        return new Place(ward, line, above);
    }

    private static void addParents(@Nullable UUID parent, Map<UUID, UnitRow> all, List<UnitRow> above) {
        UnitRow unit = parent == null ? null : all.get(parent);
        if (unit != null && !above.contains(unit)) {
            above.add(unit);
            addParents(unit.parentId(), all, above);
        }
    }
}
