package vn.nguontre.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StudyRepository extends Repository<Study, UUID> {
    Optional<Study> findByPersonId(UUID personId);

    Study save(Study study);

    void deleteByPersonId(UUID personId);
}
