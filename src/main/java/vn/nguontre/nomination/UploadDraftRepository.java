package vn.nguontre.nomination;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UploadDraftRepository extends Repository<UploadDraft, UUID> {
    Optional<UploadDraft> findByIdAndSchoolIdIn(UUID id, Collection<UUID> schoolIds);

    /** Held until the transaction ends: of two who confirm at once, the second finds nothing left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from UploadDraft d where d.id = :id and d.schoolId in :schoolIds")
    Optional<UploadDraft> hold(UUID id, Collection<UUID> schoolIds);

    Optional<UploadDraft> findBySchoolIdAndChecksum(UUID schoolId, String checksum);

    @Modifying
    @Query("delete from UploadDraft d where d.changedAt < :before")
    int deleteUntouchedSince(Instant before);

    @Modifying
    @Query("delete from UploadDraft d where d.id = :id and d.version = :version")
    int deleteUnchanged(UUID id, int version);

    UploadDraft save(UploadDraft draft);

    void delete(UploadDraft draft);

    void flush();
}
