package vn.nguontre.reservedpost;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AllocationRunRepository extends Repository<AllocationRun, UUID> {
    Optional<AllocationRun> findById(UUID id);

    Optional<AllocationRun> findByGraduationYearAndStatus(int graduationYear, RunStatus status);

    Optional<AllocationRun> findFirstByGraduationYearOrderByProposedAtDescIdDesc(int graduationYear);

    boolean existsByGraduationYearAndStatusAndReleasedAtIsNull(int graduationYear, RunStatus status);

    AllocationRun saveAndFlush(AllocationRun run);
}
