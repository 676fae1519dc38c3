package vn.nguontre.reservedpost;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RunLineRepository extends Repository<RunLine, UUID> {
    @Query("select distinct l from RunLine l left join fetch l.choices where l.runId = :runId order by l.id")
    List<RunLine> ofRun(UUID runId);

    /** The released runs with a line of the person, the latest first. */
    @Query("""
            select l.runId from RunLine l join AllocationRun r on r.id = l.runId
            where l.personId = :personId and r.releasedAt is not null order by r.releasedAt desc, r.id desc""")
    List<UUID> releasedRuns(UUID personId);

    RunLine save(RunLine line);
}
