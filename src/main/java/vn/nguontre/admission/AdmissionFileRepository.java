package vn.nguontre.admission;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AdmissionFileRepository extends Repository<AdmissionFile, UUID> {
    Optional<AdmissionFile> findByPersonId(UUID personId);

    AdmissionFile save(AdmissionFile file);
}
