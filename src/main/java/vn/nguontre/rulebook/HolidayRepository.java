package vn.nguontre.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HolidayRepository extends Repository<Holiday, UUID> {
    @Query("select h.holidayDate from Holiday h where h.kind = :kind")
    Set<LocalDate> days(HolidayKind kind);

    @Query("select h from Holiday h where h.holidayDate between :from and :to order by h.holidayDate")
    List<Holiday> between(LocalDate from, LocalDate to);

    Holiday save(Holiday holiday);
}
