package vn.nguontre.rollover;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RolloverRepository extends Repository<Rollover, UUID> {
    List<Rollover> findFirst10BySchoolIdOrderByIdDesc(UUID schoolId);

    Rollover save(Rollover rollover);
}
