package vn.nguontre.reservedpost;

import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.VersionedEntity;

/** Refuses to act on what has changed since the actor saw it. */
final class Expected {
    private Expected() {}

    static <E extends VersionedEntity> E version(E entity, int seen) {
        if (entity.version() != seen) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
        return entity;
    }
}
