package vn.nguontre.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The scope as a condition of a native query over the table {@code person}. */
public final class ScopeSql {
    private static final UUID NOBODY = new UUID(0, 0);

    private ScopeSql() {}

    /** The condition for the given table alias; it needs {@link #params}. */
    public static String of(String person) {
        return "(%1$s.school_id in (:scopeSchools) or %1$s.ward_id in (:scopeWards) or %1$s.id = :scopePerson)"
                .formatted(person);
    }

    public static Map<String, Object> params(Scope scope) {
        UUID personId = scope.personId();
        return Map.of(
                "scopeSchools", texts(scope.schoolIds()),
                "scopeWards", texts(scope.wardIds()),
                "scopePerson", (personId == null ? NOBODY : personId).toString());
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of(NOBODY.toString())
                : ids.stream().map(UUID::toString).toList();
    }
}
