package vn.nguontre.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record with an id made by the application and a version: whoever saves an outdated copy is told that someone else was
 * faster, nothing is overwritten.
 */
@MappedSuperclass
public abstract class VersionedEntity {
    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    public UUID id() {
        return id;
    }

    /** How often the record was changed; 0 for one that is new. */
    public int version() {
        return version == null ? 0 : version;
    }
}
