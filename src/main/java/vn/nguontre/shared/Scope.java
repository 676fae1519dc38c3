package vn.nguontre.shared;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which people an assignment opens: those at the schools, those living in the wards, or the one person themselves. A role says
 * <em>whether</em> something may be done, the scope says <em>for whom</em>; every query about people takes one:
 *
 * <pre>p.schoolId in :schoolIds or p.wardId in :wardIds or p.id = :personId</pre>
 *
 * @param schoolIds units of kind SCHOOL
 * @param wardIds ward or commune committees, with those they succeeded
 * @param personId the person, for a student's own view
 */
public record Scope(
        Set<UUID> schoolIds, Set<UUID> wardIds, @Nullable UUID personId) implements java.io.Serializable {
    /** Opens nothing. */
    public static final Scope NOTHING = new Scope(Set.of(), Set.of(), null);

    public Scope {
        schoolIds = Set.copyOf(schoolIds);
        wardIds = Set.copyOf(wardIds);
    }

    public static Scope ofSchools(Set<UUID> schoolIds) {
        return new Scope(schoolIds, Set.of(), null);
    }

    public static Scope ofWards(Set<UUID> wardIds) {
        return new Scope(Set.of(), wardIds, null);
    }

    public static Scope ofPerson(UUID personId) {
        return new Scope(Set.of(), Set.of(), personId);
    }

    /** Whether a person of this school, ward and id lies within. */
    public boolean covers(UUID person, UUID school, @Nullable UUID ward) {
        return schoolIds.contains(school) || (ward != null && wardIds.contains(ward)) || person.equals(personId);
    }
}
