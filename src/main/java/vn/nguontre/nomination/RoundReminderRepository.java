package vn.nguontre.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RoundReminderRepository extends Repository<RoundReminder, UUID> {
    Optional<RoundReminder> findByRoundIdAndSchoolIdAndRemindedOn(UUID roundId, UUID schoolId, LocalDate day);

    List<RoundReminder> findByRoundIdAndSchoolIdInOrderByIdDesc(UUID roundId, Collection<UUID> schoolIds);

    RoundReminder save(RoundReminder reminder);
}
