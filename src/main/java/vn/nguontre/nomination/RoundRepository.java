package vn.nguontre.nomination;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundRepository extends Repository<Round, UUID> {
    Optional<Round> findById(UUID id);

    @Query("select r from Round r where r.currentMarker is not null")
    Optional<Round> current();

    /** The current round, held until the transaction ends: whoever else brings people in waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.currentMarker is not null")
    Optional<Round> holdCurrent();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> hold(UUID id);

    List<Round> findAllByOrderByOpensDescIdDesc();

    Round save(Round round);
}
