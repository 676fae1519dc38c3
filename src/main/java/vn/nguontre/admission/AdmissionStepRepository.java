package vn.nguontre.admission;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AdmissionStepRepository extends Repository<AdmissionStep, UUID> {
    List<AdmissionStep> findByPersonIdOrderByIdDesc(UUID personId);

    AdmissionStep save(AdmissionStep step);
}
