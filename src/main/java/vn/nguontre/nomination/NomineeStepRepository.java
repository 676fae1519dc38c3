package vn.nguontre.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NomineeStepRepository extends Repository<NomineeStep, UUID> {
    /** The history, from the first step on; ids rise with time. */
    List<NomineeStep> findByNomineeIdOrderById(UUID nomineeId);

    Optional<NomineeStep> findFirstByNomineeIdOrderByIdDesc(UUID nomineeId);

    void deleteByNomineeIdIn(Collection<UUID> nomineeIds);

    NomineeStep save(NomineeStep step);
}
