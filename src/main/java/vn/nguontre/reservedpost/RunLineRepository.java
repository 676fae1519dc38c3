package vn.nguontre.reservedpost;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RunLineRepository extends Repository<RunLine, UUID> {
    @Query("select distinct l from RunLine l left join fetch l.choices where l.runId = :runId order by l.id")
    List<RunLine> ofRun(UUID runId);

    RunLine save(RunLine line);
}
