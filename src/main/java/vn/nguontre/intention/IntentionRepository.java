package vn.nguontre.intention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IntentionRepository extends Repository<IntentionAnswer, UUID> {
    Optional<IntentionAnswer> findByPersonIdAndPeriod(UUID personId, LocalDate period);

    IntentionAnswer saveAndFlush(IntentionAnswer answer);
}
