package vn.nguontre.consent;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClaimCardRepository extends Repository<ClaimCard, UUID> {
    /** The row stays locked to the end of the transaction, so that no try made at the same time goes uncounted. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClaimCard c where c.codeHash = :codeHash")
    Optional<ClaimCard> hold(String codeHash);

    List<ClaimCard> findByPersonIdInAndSpentAtIsNullAndRecalledAtIsNull(Collection<UUID> personIds);

    ClaimCard save(ClaimCard card);

    void flush();
}
