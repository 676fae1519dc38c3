package vn.nguontre.reservedpost;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AllocationRunRepository extends Repository<AllocationRun, UUID> {
    Optional<AllocationRun> findById(UUID id);

    Optional<AllocationRun> findByGraduationYearAndStatusIn(int graduationYear, Collection<RunStatus> statuses);

    Optional<AllocationRun> findFirstByGraduationYearOrderByProposedAtDescIdDesc(int graduationYear);

    List<AllocationRun> findByGraduationYearOrderByProposedAtAscIdAsc(int graduationYear);

    boolean existsByGraduationYearAndStatusAndReleasedAtIsNull(int graduationYear, RunStatus status);

    AllocationRun saveAndFlush(AllocationRun run);
}
