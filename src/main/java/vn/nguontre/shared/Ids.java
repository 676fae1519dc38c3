package vn.nguontre.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes the ids of records: by the application, unique over several nodes, and rising with time (UUID version 7). */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
