package vn.nguontre.nomination;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NominationListRepository extends Repository<NominationList, UUID> {
    @Query("""
            select l from NominationList l
            where l.roundId = :roundId and l.schoolId = :schoolId and l.checksum = :checksum and l.liveMarker is not null""")
    Optional<NominationList> findLive(UUID roundId, UUID schoolId, String checksum);

    Optional<NominationList> findByIdAndSchoolIdIn(UUID id, Collection<UUID> schoolIds);

    NominationList save(NominationList list);
}
