package vn.nguontre.nomination;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NominationListRepository extends Repository<NominationList, UUID> {
    Optional<NominationList> findByRoundIdAndSchoolIdAndChecksum(UUID roundId, UUID schoolId, String checksum);

    NominationList save(NominationList list);
}
