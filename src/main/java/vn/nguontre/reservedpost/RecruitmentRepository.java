package vn.nguontre.reservedpost;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RecruitmentRepository extends Repository<Recruitment, UUID> {
    int countByOfferId(UUID offerId);

    List<Recruitment> findByOfferIdInOrderByNumber(Collection<UUID> offerIds);

    /** The note that counts. */
    Optional<Recruitment> findFirstByOfferIdOrderByNumberDesc(UUID offerId);

    Recruitment saveAndFlush(Recruitment recruitment);
}
