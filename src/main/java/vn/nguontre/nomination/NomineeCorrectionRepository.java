package vn.nguontre.nomination;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NomineeCorrectionRepository extends Repository<NomineeCorrection, UUID> {
    List<NomineeCorrection> findByNomineeIdOrderById(UUID nomineeId);

    void deleteByNomineeIdIn(Collection<UUID> nomineeIds);

    NomineeCorrection save(NomineeCorrection correction);
}
