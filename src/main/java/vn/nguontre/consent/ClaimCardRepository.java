package vn.nguontre.consent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClaimCardRepository extends Repository<ClaimCard, UUID> {
    Optional<ClaimCard> findByCodeHash(String codeHash);

    List<ClaimCard> findByPersonIdInAndSpentAtIsNullAndRecalledAtIsNull(Collection<UUID> personIds);

    ClaimCard save(ClaimCard card);

    void flush();
}
