package vn.nguontre.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, UUID> {
    Optional<Unit> findById(UUID id);

    Optional<Unit> findByCode(String code);

    @Query("select u from Unit u where u.kind = :kind order by u.shortName")
    List<Unit> ofKind(UnitKind kind);

    @Query("select distinct u from Unit u left join fetch u.takeovers order by u.kind, u.shortName")
    List<Unit> everyUnit();

    /** The unit itself and all it has taken over, however long ago. */
    @Query(nativeQuery = true, value = """
            with recursive line (id) as (
                select cast(:id as uuid)
                union
                select s.predecessor_id from unit_succession s join line on s.successor_id = line.id)
            select id from line""")
    Set<UUID> withPredecessors(UUID id);

    @Query("select u.id from Unit u where u.kind = :kind and u.parentId in :parents")
    Set<UUID> childIds(UnitKind kind, Set<UUID> parents);

    /** The schools whose own union belongs to one of the given union bodies. */
    @Query(
            "select u.schoolId from Unit u where u.kind = YOUTH_SCHOOL and u.parentId in :parents and u.schoolId is not null")
    Set<UUID> schoolsOfYouthUnions(Set<UUID> parents);

    Unit save(Unit unit);
}
