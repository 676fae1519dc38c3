package vn.nguontre.reservedpost;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TimeRequestRepository extends Repository<TimeRequest, UUID> {
    Optional<TimeRequest> findById(UUID id);

    boolean existsByOfferId(UUID offerId);

    List<TimeRequest> findByPersonIdOrderById(UUID personId);

    /** Without an answer, on offers that are still open. */
    @Query("""
            select t from TimeRequest t join Offer o on o.id = t.offerId
            where o.status = OPEN and t.answered.at is null order by o.lastDay, t.id""")
    List<TimeRequest> waiting();

    TimeRequest saveAndFlush(TimeRequest request);
}
