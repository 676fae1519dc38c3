package vn.nguontre.people;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.nguontre.shared.Actor;

/** An officer has seen something of one person or of several at once. */
public record PersonViewed(Set<UUID> personIds, LookKind kind, Actor viewer, Instant at) {
    public PersonViewed {
        personIds = Set.copyOf(personIds);
    }
}
