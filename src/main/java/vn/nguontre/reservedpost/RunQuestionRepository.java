package vn.nguontre.reservedpost;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RunQuestionRepository extends Repository<RunQuestion, UUID> {
    Optional<RunQuestion> findById(UUID id);

    Optional<RunQuestion> findByRunIdAndPersonId(UUID runId, UUID personId);

    List<RunQuestion> findByPersonIdOrderById(UUID personId);

    @Query("""
            select q from RunQuestion q join AllocationRun r on r.id = q.runId
            where r.graduationYear = :year order by q.id""")
    List<RunQuestion> ofYear(int year);

    @Query(
            "select distinct r.graduationYear from RunQuestion q join AllocationRun r on r.id = q.runId where q.answer is null")
    List<Integer> yearsWaiting();

    RunQuestion saveAndFlush(RunQuestion question);
}
