package vn.nguontre.rollover;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RolloverUndoRepository extends Repository<RolloverUndo, UUID> {
    List<RolloverUndo> findByRolloverIdIn(Collection<UUID> rolloverIds);

    boolean existsByRolloverId(UUID rolloverId);

    RolloverUndo save(RolloverUndo undo);
}
