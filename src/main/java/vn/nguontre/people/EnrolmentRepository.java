package vn.nguontre.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EnrolmentRepository extends Repository<Enrolment, UUID> {
    List<Enrolment> findByPersonIdOrderBySchoolYearDesc(UUID personId);

    Optional<Enrolment> findByPersonIdAndSchoolYear(UUID personId, int schoolYear);

    Enrolment save(Enrolment enrolment);
}
