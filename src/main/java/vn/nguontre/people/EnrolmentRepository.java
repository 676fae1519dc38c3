package vn.nguontre.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EnrolmentRepository extends Repository<Enrolment, UUID> {
    List<Enrolment> findByPersonIdOrderBySchoolYearDesc(UUID personId);

    Optional<Enrolment> findByPersonIdAndSchoolYear(UUID personId, int schoolYear);

    List<Enrolment> findByPersonIdInAndSchoolYear(Collection<UUID> personIds, int schoolYear);

    void deleteByPersonIdIn(Collection<UUID> personIds);

    void delete(Enrolment enrolment);

    Enrolment save(Enrolment enrolment);

    void deleteByPersonId(UUID personId);
}
