package vn.nguontre.admission;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AdmissionStepRepository extends Repository<AdmissionStep, UUID> {
    AdmissionStep save(AdmissionStep step);
}
