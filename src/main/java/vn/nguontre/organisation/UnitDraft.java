package vn.nguontre.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit to be added.
 *
 * @param schoolId for a branch or union of a school: that school; null for every other kind
 */
public record UnitDraft(
        String code,
        UnitKind kind,
        String name,
        String shortName,
        @Nullable UUID parentId,
        @Nullable UUID schoolId,
        LocalDate validFrom) {}
