package vn.nguontre.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.nguontre.shared.Actor;

/** Somebody other than the person has read a person's file, or has taken a paper along that tells of several people. */
public record PeopleViewed(Collection<UUID> personIds, Actor viewer, Instant at) {
    public PeopleViewed {
        personIds = List.copyOf(personIds);
    }
}
