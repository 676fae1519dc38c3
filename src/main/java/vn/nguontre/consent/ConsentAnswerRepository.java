package vn.nguontre.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.nguontre.people.ConsentPurpose;

interface ConsentAnswerRepository extends Repository<ConsentAnswer, UUID> {
    Optional<ConsentAnswer> findByPersonIdAndPurposeAndAnsweredByAndSupersededFalse(
            UUID personId, ConsentPurpose purpose, Answerer answeredBy);

    List<ConsentAnswer> findByPersonIdOrderByAnsweredAtDescIdDesc(UUID personId);

    /** Writes at once, so that an answer gives way before the next takes its place. */
    ConsentAnswer saveAndFlush(ConsentAnswer answer);
}
