package vn.nguontre.admission;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AdmissionCorrectionRepository extends Repository<AdmissionCorrection, UUID> {
    List<AdmissionCorrection> findByPersonIdOrderByIdDesc(UUID personId);

    AdmissionCorrection save(AdmissionCorrection correction);
}
