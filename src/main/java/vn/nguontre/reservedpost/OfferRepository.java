package vn.nguontre.reservedpost;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfferRepository extends Repository<Offer, UUID> {
    Optional<Offer> findById(UUID id);

    boolean existsByPostId(UUID postId);

    /** For what must not happen at once with anything else about the offer; to be read first in a transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Offer o where o.id = :id")
    Optional<Offer> findAlone(UUID id);

    Offer saveAndFlush(Offer offer);

    /** What wants to lapse. */
    @Query("select o.id from Offer o where o.status = OPEN and o.pausedOn is null and o.lastDay < :today order by o.id")
    List<UUID> due(LocalDate today);

    /** Ends an overdue offer in one statement, so that two nodes, or an answer in the same moment, cannot do it twice. */
    @Modifying
    @NativeQuery("""
            update post_offer set status = 'LAPSED', closed_at = :now, version = version + 1
            where id = :id and status = 'OPEN' and paused_on is null and last_day < :today""")
    int lapse(UUID id, LocalDate today, Instant now);
}
