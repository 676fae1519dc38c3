package vn.nguontre.rollover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RolloverRepository extends Repository<Rollover, UUID> {
    List<Rollover> findFirst10BySchoolIdOrderByIdDesc(UUID schoolId);

    Optional<Rollover> findByIdAndSchoolId(UUID id, UUID schoolId);

    Rollover save(Rollover rollover);
}
