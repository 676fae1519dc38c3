package vn.nguontre.reservedpost;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CorrectedFactRepository extends Repository<CorrectedFact, UUID> {
    Optional<CorrectedFact> findByQuestionId(UUID questionId);

    CorrectedFact saveAndFlush(CorrectedFact fact);
}
