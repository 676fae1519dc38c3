package vn.nguontre.reservedpost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface OfferRepository extends Repository<Offer, UUID> {
    Optional<Offer> findById(UUID id);

    boolean existsByPostId(UUID postId);

    Offer saveAndFlush(Offer offer);

    /** Ends what is overdue in one statement, so that two nodes, or an answer in the same moment, cannot do it twice. */
    @Modifying
    @NativeQuery("""
            update post_offer set status = 'LAPSED', closed_at = :now, version = version + 1
            where status = 'OPEN' and last_day < :today""")
    int lapse(LocalDate today, Instant now);
}
