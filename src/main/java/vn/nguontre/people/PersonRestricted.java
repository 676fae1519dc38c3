package vn.nguontre.people;

import java.util.UUID;

/** From now on nothing is done with the person's data until they agree anew. */
public record PersonRestricted(UUID personId, String reason) {}
