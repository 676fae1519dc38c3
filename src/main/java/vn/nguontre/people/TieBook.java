package vn.nguontre.people;

import java.util.Collection;
import java.util.UUID;

/** Ties that officers have declared to people, as one module keeps them. */
public interface TieBook {
    /** Those of the people to whom the account has declared a tie that is in force. */
    Collection<UUID> tiedTo(UUID accountId, Collection<UUID> personIds);
}
