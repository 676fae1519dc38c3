package vn.nguontre.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.SchoolYear;

/**
 * A unit as others read it.
 *
 * @param schoolId for a branch or union of a school: that school
 * @param validTo the last day, null while it exists
 * @param toBeConfirmed true where the customer has not yet said that it is so
 */
public record UnitRow(
        UUID id,
        String code,
        UnitKind kind,
        String name,
        String shortName,
        @Nullable UUID parentId,
        @Nullable UUID schoolId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean toBeConfirmed) {
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it exists on at least one day of the school year. */
    public boolean existsIn(SchoolYear year) {
        return !validFrom.isAfter(year.lastDay()) && (validTo == null || !validTo.isBefore(year.firstDay()));
    }
}
