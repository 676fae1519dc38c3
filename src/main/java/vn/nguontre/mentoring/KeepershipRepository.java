package vn.nguontre.mentoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface KeepershipRepository extends Repository<Keepership, UUID> {
    Optional<Keepership> findByPersonIdAndEndedOnIsNull(UUID personId);

    List<Keepership> findByPersonIdOrderByStartedOnDescIdDesc(UUID personId);

    Keepership save(Keepership keepership);

    /** Writes at once, so that the end of one keeper stands before the next begins. */
    Keepership saveAndFlush(Keepership keepership);
}
